using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Writing;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>
/// Compares the content keys of a collection's points with those that SQLite's passages give, whatever the ledger believes was
/// written. About 100 bytes of memory a point.
/// </summary>
internal sealed class PointComparisons(QdrantClient client, PublishedVersions published)
{
    private const int PageSize = 1_000;

    /// <summary>Every passage that SQLite publishes, version by version, then the points that are too many.</summary>
    public async IAsyncEnumerable<PointComparison> ReadAsync(
        CorpusCollection collection, IProgress<IndexProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var held = await ReadKeysAsync(collection, cancellationToken);
        var bm25 = new Bm25(collection.Description.AverageLength);
        var versions = await published.ReadAllAsync(cancellationToken);
        var done = 0;
        await foreach (var version in published.ReadPassagesAsync(versions, cancellationToken))
        {
            foreach (var point in PassagePoints.Of(version, bm25))
            {
                var state = !held.Remove(point.Id, out var key) ? PointState.Missing : key == point.Payload.Key ? PointState.Same : PointState.Different;
                yield return new PointComparison(state, point.Id, point, version.DocumentId);
            }

            progress?.Report(new IndexProgress(++done, versions.Count));
        }

        foreach (var id in held.Keys) yield return new PointComparison(PointState.Extra, id, null, null);
    }

    private async Task<Dictionary<long, string?>> ReadKeysAsync(CorpusCollection collection, CancellationToken cancellationToken)
    {
        var keys = new Dictionary<long, string?>();
        long? offset = null;
        do
        {
            var page = await client.ScrollAsync(
                collection.Name, new ScrollRequest([PayloadFields.Key], WithVector: false, PageSize, offset, null), cancellationToken);
            foreach (var point in page.Points) keys[point.Id] = point.Payload?.Key;
            offset = page.NextPageOffset;
        }
        while (offset is not null);

        return keys;
    }
}
