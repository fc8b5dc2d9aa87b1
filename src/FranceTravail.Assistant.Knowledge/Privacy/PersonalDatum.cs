namespace FranceTravail.Assistant.Knowledge.Privacy;

public sealed record PersonalDatum(PersonalDataKind Kind, int Start, string Text)
{
    public int End => Start + Text.Length;
}
