using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>
/// Brings a collection to where SQLite stands, step by step; each step is acknowledged when the server has applied it. A step
/// that was cut short is written again from its beginning: the ids make that change nothing.
/// </summary>
internal sealed class CollectionWriter(
    QdrantClient client, PublishedVersions published, ReplicaLedger ledger, IOptions<QdrantOptions> options, ILogger<CollectionWriter> logger)
{
    /// <summary>Versions read and acknowledged together.</summary>
    private const int VersionsPerStep = 64;

    /// <summary>Version ids in one filter.</summary>
    private const int VersionsPerDelete = 500;

    /// <summary>Changes still to be written.</summary>
    public async Task<int> CountPendingAsync(CorpusCollection collection, CancellationToken cancellationToken) =>
        await published.CountChangesAsync(await ledger.ReadAsync(collection, cancellationToken), cancellationToken);

    /// <summary>The number of changes written.</summary>
    public async Task<int> CatchUpAsync(CorpusCollection collection, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
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

    /// <summary>Takes out what SQLite does not know as published, as a restored snapshot may hold it.</summary>
    public async Task PurgeAsync(CorpusCollection collection, CancellationToken cancellationToken)
    {
        var known = (await published.ReadAllAsync(cancellationToken)).Select(facts => facts.VersionId).ToHashSet();
        var held = await client.FacetAsync(collection.Name, new FacetRequest(PayloadFields.Version, int.MaxValue, Exact: true), cancellationToken);
        await DeleteAsync(collection, held.Select(hit => hit.Value.Number).Where(version => !known.Contains(version)), cancellationToken);
    }

    private async Task ApplyAsync(CorpusCollection collection, IReadOnlyList<VersionChange> changes, CancellationToken cancellationToken)
    {
        var bm25 = new Bm25(collection.Description.AverageLength);
        var batch = new List<PointStruct>(options.Value.BatchSize);
        VersionFacts[] added = [.. changes.Where(change => change.IsPublished).Select(change => change.Facts)];
        await foreach (var version in published.ReadPassagesAsync(added, cancellationToken))
        {
            foreach (var point in PassagePoints.Of(version, bm25))
            {
                batch.Add(point);
                if (batch.Count < options.Value.BatchSize) continue;

                await client.UpsertAsync(collection.Name, batch, cancellationToken);
                batch.Clear();
            }
        }

        if (batch.Count > 0) await client.UpsertAsync(collection.Name, batch, cancellationToken);

        // After the new ones: meanwhile the old ones are dropped from hits, so a search sees one of the two, never both.
        await DeleteAsync(collection, changes.Where(change => !change.IsPublished).Select(change => change.Facts.VersionId), cancellationToken);
    }

    private async Task DeleteAsync(CorpusCollection collection, IEnumerable<long> versions, CancellationToken cancellationToken)
    {
        foreach (var some in versions.Chunk(VersionsPerDelete))
        {
            var filter = new Filter { Must = [Condition.Any(PayloadFields.Version, some)] };
            await client.DeleteAsync(collection.Name, new PointsSelector(Filter: filter), cancellationToken);
        }
    }
}
