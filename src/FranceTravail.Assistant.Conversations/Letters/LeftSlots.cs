using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Slots in whose place no value came. What the form itself says, as « [RIB] », is a word of the agent.</summary>
internal static class LeftSlots
{
    /// <param name="told">What else the agent typed: notes.</param>
    /// <returns>In brackets, each as often as the text has more of it than the agent said.</returns>
    public static IEnumerable<string> In(string text, LetterFacts facts, string told = "")
    {
        var typed = facts.Values.Values.Append(told).SelectMany(Of).ToList();
        return Of(text).Where(slot => !typed.Remove(slot)).ToList();
    }

    public static IEnumerable<string> Of(string text) => SlotNames.InText().Matches(text).Select(match => match.Value);
}
