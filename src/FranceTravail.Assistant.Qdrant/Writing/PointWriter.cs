using System.Net;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>Writes points and takes them out, some at a time. Repeating either changes nothing.</summary>
internal sealed class PointWriter(QdrantClient client, IOptions<QdrantOptions> options, ILogger<PointWriter> logger)
{
    /// <summary>Ids or versions in one request.</summary>
    private const int PerDelete = 500;

    /// <summary>So many points in a row are not all bad; one or two, written again by a repair, may well be.</summary>
    private const int Many = 8;

    /// <summary>The number of points written; one that the server refuses is set aside and logged with its document.</summary>
    public async Task<int> UpsertAsync(string collection, IAsyncEnumerable<PointStruct> points, CancellationToken cancellationToken)
    {
        var written = 0;
        await foreach (var batch in points.Chunk(options.Value.BatchSize).WithCancellation(cancellationToken))
        {
            var taken = await UpsertAsync(collection, batch, cancellationToken);
            if (taken == 0 && batch.Length >= Many)
            {
                // Then it is not the points: nothing may be taken for written, and what the server says of one is the reason.
                await client.UpsertAsync(collection, batch[..1], cancellationToken);
            }

            written += taken;
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

    // Halves: a write limit of the server (429) or its largest body (413) may be below a batch, and one bad point (400) fails all.
    private async Task<int> UpsertAsync(string collection, PointStruct[] points, CancellationToken cancellationToken)
    {
        try
        {
            await client.UpsertAsync(collection, points, cancellationToken);
            return points.Length;
        }
        catch (QdrantException exception) when (points.Length > 1 && exception.Status
            is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.TooManyRequests)
        {
            var half = points.Length / 2;
            return await UpsertAsync(collection, points[..half], cancellationToken) + await UpsertAsync(collection, points[half..], cancellationToken);
        }
        catch (QdrantException exception) when (exception.Status is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity)
        {
            Log.PointSetAside(logger, points[0].Payload.Document!, points[0].Id, exception.Reason);
            return 0;
        }
    }
}
