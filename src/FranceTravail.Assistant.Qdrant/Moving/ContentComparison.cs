using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Writing;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>Compares the content keys of a collection's points with those that SQLite's passages give.</summary>
internal sealed class ContentComparison(QdrantClient client, PublishedVersions published)
{
    private const int PageSize = 1_000;
    private const int ExamplesKept = 10;

    public async Task<IndexDifferences> CompareAsync(
        CorpusCollection collection, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var held = await ReadKeysAsync(collection, cancellationToken);
        var found = held.Count;
        var (expected, missing, different) = (0, 0, 0);
        var examples = new SortedSet<string>(StringComparer.Ordinal);
        var bm25 = new Bm25(collection.Description.AverageLength);
        var versions = await published.ReadAllAsync(cancellationToken);
        var done = 0;
        await foreach (var version in published.ReadPassagesAsync(versions, cancellationToken))
        {
            foreach (var point in PassagePoints.Of(version, bm25))
            {
                expected++;
                var isHeld = held.Remove(point.Id, out var key);
                if (isHeld && key == point.Payload.Key) continue;

                if (isHeld) different++;
                else missing++;
                if (examples.Count < ExamplesKept) examples.Add(version.DocumentId);
            }

            progress?.Report(new IndexProgress(++done, versions.Count));
        }

        return new IndexDifferences(expected, found, missing, held.Count, different, [.. examples]);
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
