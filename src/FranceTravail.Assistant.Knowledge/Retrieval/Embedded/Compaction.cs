namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>
/// Keeps few segments: a small one joins the one before it as soon as that one is not twice as large, so that each passage
/// is copied log₂(n) times at most; a segment that has lost a third of its passages is rebuilt without them.
/// </summary>
internal static class Compaction
{
    /// <summary>Bounds the copy that one step makes (25 MB of vectors at 384 dimensions) and the time it takes.</summary>
    public const int LargestSegment = 16_384;

    public static IndexSnapshot Compact(IndexSnapshot snapshot)
    {
        var kept = new List<SegmentView>();
        foreach (var view in snapshot.Segments)
        {
            if (view.LiveCount == 0) continue;

            kept.Add(HasLostTooMuch(view) ? Merge([view]) : view);
            while (kept.Count > 1 && ShouldJoin(kept[^2], kept[^1]))
            {
                var merged = Merge(kept[^2..]);
                kept.RemoveRange(kept.Count - 2, 2);
                kept.Add(merged);
            }
        }

        return snapshot.With([.. kept]);
    }

    private static bool HasLostTooMuch(SegmentView view) => 3 * view.LiveCount < 2 * view.Segment.PassageCount;

    private static bool ShouldJoin(SegmentView before, SegmentView last) =>
        before.LiveCount < 2 * last.LiveCount && before.LiveCount + last.LiveCount <= LargestSegment;

    private static SegmentView Merge(IReadOnlyList<SegmentView> views)
    {
        var builder = new SegmentBuilder();
        foreach (var view in views) builder.Add(view);
        return builder.Build();
    }
}
