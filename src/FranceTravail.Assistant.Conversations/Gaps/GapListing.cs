namespace FranceTravail.Assistant.Conversations.Gaps;

/// <param name="Total">Of all pages.</param>
public sealed record GapListing(IReadOnlyList<GapRow> Rows, int Total);
