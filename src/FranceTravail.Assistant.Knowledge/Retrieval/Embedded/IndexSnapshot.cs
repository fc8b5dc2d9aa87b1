using System.Collections.Immutable;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>
/// The whole index at one generation. It never changes: a search reads the one that was published when it began, and a
/// writer publishes the next one, so that neither waits for the other.
/// </summary>
internal sealed class IndexSnapshot(long generation, ImmutableArray<SegmentView> segments)
{
    public static readonly IndexSnapshot Unread = new(-1, []);

    /// <summary>−1 before the first reading.</summary>
    public long Generation => generation;

    public ImmutableArray<SegmentView> Segments => segments;

    /// <summary>Passages that can be found: N of the idf. What a scope hides counts, as in a vector store.</summary>
    public int PassageCount { get; } = segments.Sum(view => view.LiveCount);

    public Bm25 Bm25 { get; } = new(AverageLengthOf(segments));

    public IEnumerable<VersionFacts> Versions => segments.SelectMany(view => view.Facts).OfType<VersionFacts>();

    public IndexSnapshot Apply(IndexChanges changes)
    {
        var updated = segments.Select(view => view.Update(facts =>
            changes.Removed.Contains(facts.VersionId) ? null : changes.Facts.GetValueOrDefault(facts.VersionId, facts)));
        return new IndexSnapshot(changes.Generation, [.. updated, .. changes.Added.Where(view => view.LiveCount > 0)]);
    }

    private static double AverageLengthOf(ImmutableArray<SegmentView> segments)
    {
        var count = segments.Sum(view => view.LiveCount);
        return count == 0 ? 1 : (double)segments.Sum(view => view.LiveLength) / count;
    }
}
