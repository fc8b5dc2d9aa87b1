using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Writing;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>
/// Writes to a collection what it lacks and takes out what it has too many, by content: after points were lost on the server,
/// after a snapshot or SQLite's file was restored, the ledger tells nothing.
/// </summary>
internal sealed class CollectionRepair(
    PointComparisons comparisons,
    PointWriter points,
    PublishedVersions published,
    ReplicaLedger ledger,
    IndexLeases leases,
    ILogger<CollectionRepair> logger)
{
    /// <summary>The number of points written and taken out. What SQLite commits meanwhile is left to the outbox.</summary>
    public async Task<int> RepairAsync(CorpusCollection collection, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        await using var lease = await leases.TakeAsync(collection.Name, cancellationToken);

        // Before the contents: a change that comes in between is in both or in the outbox alone.
        var generation = await published.ReadGenerationAsync(cancellationToken);
        var extra = new List<long>();
        var written = await points.UpsertAsync(collection.Name, FindWrongAsync(collection, extra, progress, cancellationToken), cancellationToken);
        await points.DeleteAsync(collection.Name, extra, cancellationToken);
        await ledger.SetAsync(collection, generation, cancellationToken);
        if (written + extra.Count > 0) Log.Repaired(logger, collection.Name, written, extra.Count);
        return written + extra.Count;
    }

    private async IAsyncEnumerable<PointStruct> FindWrongAsync(
        CorpusCollection collection,
        List<long> extra,
        IProgress<IndexProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var compared in comparisons.ReadAsync(collection, progress, cancellationToken))
        {
            if (compared.State == PointState.Extra) extra.Add(compared.Id);
            else if (compared.State != PointState.Same) yield return compared.Point!;
        }
    }
}
