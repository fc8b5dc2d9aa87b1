using System.Collections.Immutable;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>
/// The whole index at one generation. It never changes: a search reads the one that was published when it began, and a
/// writer publishes the next one, so that neither waits for the other.
/// </summary>
/// <param name="averageLength">Fixed until the index is rebuilt; null takes the mean of the passages that can be found.</param>
internal sealed class IndexSnapshot(long generation, ImmutableArray<SegmentView> segments, double? averageLength = null)
{
    public static readonly IndexSnapshot Unread = new(-1, []);

    /// <summary>−1 before the first reading.</summary>
    public long Generation => generation;

    public ImmutableArray<SegmentView> Segments => segments;

    /// <summary>Passages that can be found.</summary>
    public int PassageCount => Length.Passages;

    /// <summary>N of the idf: passages with a term, as a vector store counts the points that have the vector of words. What a scope hides counts.</summary>
    public int LexicalCount { get; } = segments.Sum(view => view.LiveWithTerms);

    public CorpusLength Length { get; } = new(segments.Sum(view => view.LiveCount), segments.Sum(view => view.LiveLength));

    public Bm25 Bm25 => new(averageLength ?? Length.Average);

    public IEnumerable<VersionFacts> Versions => segments.SelectMany(view => view.Facts).OfType<VersionFacts>();

    public IndexSnapshot Apply(IndexChanges changes)
    {
        var updated = segments.Select(view => view.Update(facts =>
            changes.Removed.Contains(facts.VersionId) ? null : changes.Facts.GetValueOrDefault(facts.VersionId, facts)));
        return new IndexSnapshot(changes.Mark.Generation, [.. updated, .. changes.Added.Where(view => view.LiveCount > 0)], changes.Mark.AverageLength);
    }

    public IndexSnapshot With(ImmutableArray<SegmentView> compacted) => new(generation, compacted, averageLength);
}
