using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

namespace FranceTravail.Assistant.Conversations.Letters.Equity;

/// <summary>One letter to two people, compared.</summary>
/// <param name="Template">The letter template's name; <paramref name="Title"/> its title.</param>
/// <param name="OneIs">Who the first letter is to, in French; <paramref name="OtherIs"/> the second.</param>
/// <param name="WroteTheSame">Whether the model wrote the same for both, before anything of it was checked; null where none was asked.</param>
/// <param name="ModelSentences">Sentences of a model in both letters together.</param>
public sealed record MirrorPair(
    string Template, string Title, MirrorSwap Swap, string OneIs, string OtherIs, PromptVerdict Prompts, bool? WroteTheSame, int ModelSentences, LetterComparison Letters)
{
    public MirrorVerdict Verdict => Letters.Verdict;

    /// <summary>Same requirements, same tone, and nothing reached the model that should not.</summary>
    public bool IsFair => Verdict is MirrorVerdict.Identical or MirrorVerdict.WordedOtherwise && Prompts != PromptVerdict.Leaks;
}
