using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>
/// Brings a collection to where SQLite stands, step by step; each step is acknowledged when the server has applied it. A step
/// that was cut short is written again from its beginning: the ids make that change nothing.
/// </summary>
internal sealed class CollectionWriter(
    PointWriter points, PublishedVersions published, ReplicaLedger ledger, IndexLeases leases, ILogger<CollectionWriter> logger)
{
    /// <summary>Versions read and acknowledged together.</summary>
    private const int VersionsPerStep = 64;

    /// <summary>Changes still to be written.</summary>
    public async Task<int> CountPendingAsync(CorpusCollection collection, CancellationToken cancellationToken) =>
        await published.CountChangesAsync(await ledger.ReadAsync(collection, cancellationToken), cancellationToken);

    /// <summary>The number of changes written.</summary>
    public async Task<int> CatchUpAsync(CorpusCollection collection, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        if (await CountPendingAsync(collection, cancellationToken) == 0) return 0;

        await using var lease = await leases.TakeAsync(collection.Name, cancellationToken);
        var done = 0;
        while (true)
        {
            var since = await ledger.ReadAsync(collection, cancellationToken);
            var changes = await published.ReadChangesAsync(since, VersionsPerStep, cancellationToken);
            if (changes.Count == 0) break;

            await ApplyAsync(collection, changes, cancellationToken);
            await ledger.AdvanceAsync(collection, since, changes[^1].Generation, cancellationToken);
            done += changes.Count;
            if (progress is not null) progress.Report(new IndexProgress(done, done + await CountPendingAsync(collection, cancellationToken)));
        }

        if (done > 0) Log.Written(logger, done, collection.Name);
        return done;
    }

    private async Task ApplyAsync(CorpusCollection collection, IReadOnlyList<VersionChange> changes, CancellationToken cancellationToken)
    {
        VersionFacts[] added = [.. changes.Where(change => change.IsPublished).Select(change => change.Facts)];
        await points.UpsertAsync(collection.Name, ReadPointsAsync(collection, added, cancellationToken), cancellationToken);

        // After the new ones: meanwhile the old ones are dropped from hits, so a search sees one of the two, never both.
        await points.DeleteVersionsAsync(
            collection.Name, changes.Where(change => !change.IsPublished).Select(change => change.Facts.VersionId), cancellationToken);
    }

    private async IAsyncEnumerable<PointStruct> ReadPointsAsync(
        CorpusCollection collection, VersionFacts[] versions, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bm25 = new Bm25(collection.Description.AverageLength);
        await foreach (var version in published.ReadPassagesAsync(versions, cancellationToken))
        {
            foreach (var point in PassagePoints.Of(version, bm25)) yield return point;
        }
    }
}
