using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

namespace FranceTravail.Assistant.Conversations.Letters.Equity;

/// <summary>A run of the mirror test. It holds letters to made-up people only.</summary>
/// <param name="Model">Which model worded the letters; null: the templates alone.</param>
public sealed record MirrorReport(DateTimeOffset MadeAt, string? Model, IReadOnlyList<MirrorPair> Pairs)
{
    /// <summary>One for each kind of swap, in their order.</summary>
    public IReadOnlyList<MirrorIndicator> Indicators => [.. Enum.GetValues<MirrorSwap>().Select(swap => MirrorIndicator.Of(swap, [.. Pairs.Where(pair => pair.Swap == swap)]))];

    /// <summary>Pairs in which a name or another thing that should not reached the model.</summary>
    public IEnumerable<MirrorPair> Leaks => Pairs.Where(pair => pair.Prompts == PromptVerdict.Leaks);

    /// <summary>Pairs that differ by anything but what was swapped, and leaks.</summary>
    public IEnumerable<MirrorPair> Differing => Pairs.Where(pair => pair.Verdict != Comparison.MirrorVerdict.Identical || pair.Prompts == PromptVerdict.Leaks);
}
