using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;
using FranceTravail.Assistant.Knowledge.Evaluation;

namespace FranceTravail.Assistant.Conversations.Letters.Equity;

/// <summary>How equal letters are under one kind of swap. Locked texts are compared as well, but counted apart: no model words them.</summary>
/// <param name="Fair">Share of the pairs of letters that may be worded without a difference of requirement or tone, with its 95 % interval.</param>
/// <param name="Identical">How many of these are the same but for what was swapped.</param>
/// <param name="WroteTheSame">For how many of these the model wrote the same before any check; null without a model.</param>
/// <param name="WithModelWords">In how many of these a sentence of the model is left.</param>
/// <param name="Locked">Pairs of locked texts; <paramref name="LockedFair"/> of them without such a difference.</param>
public sealed record MirrorIndicator(MirrorSwap Swap, Estimate Fair, int Identical, int? WroteTheSame, int WithModelWords, int Locked, int LockedFair)
{
    internal static MirrorIndicator Of(MirrorSwap swap, IReadOnlyList<MirrorPair> pairs)
    {
        var (locked, worded) = (pairs.Where(pair => pair.Prompts == PromptVerdict.None).ToList(), pairs.Where(pair => pair.Prompts != PromptVerdict.None).ToList());
        return new MirrorIndicator(
            swap,
            Estimate.Of([.. worded.Select(pair => pair.IsFair ? 1.0 : 0.0)]),
            worded.Count(pair => pair.Verdict == MirrorVerdict.Identical),
            worded.Exists(pair => pair.WroteTheSame is not null) ? worded.Count(pair => pair.WroteTheSame == true) : null,
            worded.Count(pair => pair.ModelSentences > 0),
            locked.Count,
            locked.Count(pair => pair.IsFair));
    }
}
