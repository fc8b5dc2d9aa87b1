using FranceTravail.Assistant.Qdrant.Collections;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>Counts what differs between a collection and SQLite.</summary>
internal sealed class ContentComparison(PointComparisons comparisons)
{
    private const int ExamplesKept = 10;

    public async Task<IndexDifferences> CompareAsync(
        CorpusCollection collection, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<PointState, int>();
        var examples = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var point in comparisons.ReadAsync(collection, progress, cancellationToken))
        {
            counts[point.State] = counts.GetValueOrDefault(point.State) + 1;
            if (point is { State: not PointState.Same, Document: { } document } && examples.Count < ExamplesKept) examples.Add(document);
        }

        var (same, missing) = (counts.GetValueOrDefault(PointState.Same), counts.GetValueOrDefault(PointState.Missing));
        var (different, extra) = (counts.GetValueOrDefault(PointState.Different), counts.GetValueOrDefault(PointState.Extra));
        return new IndexDifferences(same + different + missing, same + different + extra, missing, extra, different, [.. examples]);
    }
}
