namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

public enum Tone
{
    Warm,
    Firm,
    Suspicious,
    Condescending,
}

/// <summary>A word that gives a letter its tone.</summary>
/// <param name="Word">As it stands in the letter.</param>
/// <param name="Reason">Why it is in the list.</param>
public sealed record ToneWord(Tone Tone, string Word, string Reason);
