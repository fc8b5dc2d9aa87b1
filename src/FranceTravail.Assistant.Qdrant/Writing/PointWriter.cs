using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>Writes points and takes them out, some at a time. Repeating either changes nothing.</summary>
internal sealed class PointWriter(QdrantClient client, IOptions<QdrantOptions> options)
{
    /// <summary>Ids or versions in one request.</summary>
    private const int PerDelete = 500;

    /// <summary>The number of points written.</summary>
    public async Task<int> UpsertAsync(string collection, IAsyncEnumerable<PointStruct> points, CancellationToken cancellationToken)
    {
        var written = 0;
        await foreach (var batch in points.Chunk(options.Value.BatchSize).WithCancellation(cancellationToken))
        {
            await client.UpsertAsync(collection, batch, cancellationToken);
            written += batch.Length;
        }

        return written;
    }

    public async Task DeleteAsync(string collection, IEnumerable<long> ids, CancellationToken cancellationToken)
    {
        foreach (var some in ids.Chunk(PerDelete)) await client.DeleteAsync(collection, new PointsSelector(some), cancellationToken);
    }

    public async Task DeleteVersionsAsync(string collection, IEnumerable<long> versions, CancellationToken cancellationToken)
    {
        foreach (var some in versions.Chunk(PerDelete))
        {
            var filter = new Filter { Must = [Condition.Any(PayloadFields.Version, some)] };
            await client.DeleteAsync(collection, new PointsSelector(Filter: filter), cancellationToken);
        }
    }
}
