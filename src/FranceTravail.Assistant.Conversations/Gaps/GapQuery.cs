using FranceTravail.Assistant.Data.Gaps;

namespace FranceTravail.Assistant.Conversations.Gaps;

/// <summary>Which gaps to list.</summary>
/// <param name="Words">All of them in what was asked, whatever the case and the accents; empty is every gap.</param>
/// <param name="State">As it stands today: one that was treated and reported again is open.</param>
/// <param name="IsByCount">The most frequent first; else the most recent.</param>
/// <param name="Skip">Gaps of earlier pages.</param>
/// <param name="Take">Gaps of one page.</param>
public sealed record GapQuery(string Words, GapState? State, bool IsByCount, int Skip, int Take);
