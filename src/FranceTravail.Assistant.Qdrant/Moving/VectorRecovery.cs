using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Writing;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>
/// The way back: SQLite holds every text and its terms already, so all that the index of one machine can lack are vectors,
/// and those are fetched from the server.
/// </summary>
internal sealed class VectorRecovery(QdrantClient client, MissingVectors missing, CollectionWriter writer)
{
    private const int VersionsPerPage = 16;
    private const int PageSize = 1_000;

    /// <summary>The number of passages that got their vector back.</summary>
    public async Task<int> RecoverAsync(CorpusCollection collection, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var versions = await missing.FindVersionsAsync(cancellationToken);
        var (recovered, done) = (0, 0);
        foreach (var some in versions.Chunk(VersionsPerPage))
        {
            recovered += await missing.FillAsync(some, await ReadVectorsAsync(collection, some, cancellationToken), cancellationToken);
            done += some.Length;
            progress?.Report(new IndexProgress(done, versions.Count));
        }

        // A recovered vector has other last bits than the one that was sent once; its point is written anew.
        await writer.CatchUpAsync(collection, null, cancellationToken);
        return recovered;
    }

    private async Task<IReadOnlyDictionary<long, ReadOnlyMemory<float>>> ReadVectorsAsync(
        CorpusCollection collection, IReadOnlyList<long> versions, CancellationToken cancellationToken)
    {
        var vectors = new Dictionary<long, ReadOnlyMemory<float>>();
        var filter = new Filter { Must = [Condition.Any(PayloadFields.Version, versions)] };
        long? offset = null;
        do
        {
            var page = await client.ScrollAsync(
                collection.Name, new ScrollRequest([PayloadFields.Version], WithVector: true, PageSize, offset, filter), cancellationToken);
            foreach (var point in page.Points)
            {
                if (point.Vector?.Dense is { } dense) vectors[point.Id] = dense;
            }

            offset = page.NextPageOffset;
        }
        while (offset is not null);

        return vectors;
    }
}
