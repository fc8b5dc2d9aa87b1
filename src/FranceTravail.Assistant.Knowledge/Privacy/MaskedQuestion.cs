using System.Text;

namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>A question without what tells who somebody is. Dates and amounts stay: the answer may turn on them.</summary>
/// <param name="Text">With a slot in place of each value: « Mme [NOM] a-t-elle droit à l'ARE ? ». The values are kept nowhere.</param>
/// <param name="Kinds">What was taken out, each kind once, in the order of the text.</param>
public sealed record MaskedQuestion(string Text, IReadOnlyList<PersonalDataKind> Kinds)
{
    public static MaskedQuestion Of(string question)
    {
        var found = PersonalDataReader.Read(question);
        if (found.Count == 0) return new MaskedQuestion(question, []);

        var slots = new Pseudonymizer([]);
        var text = new StringBuilder(question.Length);
        var from = 0;
        foreach (var datum in found)
        {
            text.Append(question, from, datum.Start - from).Append(slots.SlotOf(SlotNames.Family(datum.Kind), datum.Text));
            from = datum.End;
        }

        return new MaskedQuestion(text.Append(question, from, question.Length - from).ToString(), [.. found.Select(datum => datum.Kind).Distinct()]);
    }
}
