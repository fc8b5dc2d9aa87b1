using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Regulation;

internal static class SaidSentences
{
    /// <summary>Whether an answer says a sentence already, marks included: a small model repeats itself.</summary>
    public static bool Hold(this IReadOnlyList<SentenceCheck> said, SentenceCheck check) =>
        said.Any(before => before.Sentence.Trim() == check.Sentence.Trim());
}
