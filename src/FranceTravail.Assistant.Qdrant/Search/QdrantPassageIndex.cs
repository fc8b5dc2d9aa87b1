using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Writing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Search;

/// <summary>
/// The index on a Qdrant server. SQLite stays the truth: what is written there reaches the server through the outbox, and a hit
/// that it no longer knows as current, or no longer lets the asker see, is dropped and counted.
/// </summary>
internal sealed class QdrantPassageIndex(
    QdrantClient client,
    LiveCollection live,
    Outbox outbox,
    PublishedVersions published,
    QueryExpander expander,
    IndexHealth health,
    IOptions<QdrantOptions> options,
    TimeProvider time,
    ILogger<QdrantPassageIndex> logger) : IPassageIndex
{
    /// <summary>A search that met a version replaced meanwhile looks again for the one that took its place.</summary>
    private const int Attempts = 16;

    /// <summary>From then on it keeps the writers waiting: who replaces one document all the time would be ahead of it for ever.</summary>
    private const int HeldFrom = 8;

    /// <summary>A search waits this long for what it found to be missing.</summary>
    private static readonly TimeSpan SearchPatience = TimeSpan.FromSeconds(1);

    /// <summary>A page waits this long for its change to reach the server.</summary>
    private static readonly TimeSpan WritingPatience = TimeSpan.FromSeconds(5);

    public Task<IReadOnlyList<PassageHit>> SearchAsync(PassageQuery query, CancellationToken cancellationToken) =>
        SearchAsync(query, isExact: false, cancellationToken);

    /// <param name="isExact">Without the graph of near vectors, which may miss some: to compare with the embedded index.</param>
    public async Task<IReadOnlyList<PassageHit>> SearchAsync(PassageQuery query, bool isExact, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Limit, ReciprocalRankFusion.Depth);

        if (ScopeConditions.Of(query.Scope) is not { } filter) return [];

        var terms = query.Terms ?? expander.Expand(query.Text).Terms;
        if (terms.Count == 0 && query.Vector.IsEmpty) return [];

        try
        {
            var hits = await SearchAsync(
                query.Scope, collection => HybridQuery.Rankings(terms, query.Vector, filter, collection.IsQuantized, isExact), cancellationToken);
            health.Report(null);
            return [.. hits.Take(query.Limit)];
        }
        catch (QdrantException exception)
        {
            throw Unavailable(exception);
        }
        catch (IndexUnavailableException exception)
        {
            health.Report(exception.Message);
            throw;
        }
    }

    /// <summary>To be called once SQLite holds the version; from then on searches drop the hits of the one that it replaces.</summary>
    public Task ReplaceAsync(IndexedVersion version, CancellationToken cancellationToken) => TryWriteAsync(cancellationToken);

    /// <summary>To be called once SQLite holds the facts; until the outbox has written them, searches compare each hit with SQLite.</summary>
    public Task RefreshAsync(long versionId, CancellationToken cancellationToken) => TryWriteAsync(cancellationToken);

    /// <summary>To be called once SQLite has withdrawn the version, which hides it from then on; the outbox takes it out of the server.</summary>
    public Task RemoveAsync(long versionId, CancellationToken cancellationToken) => TryWriteAsync(cancellationToken);

    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await outbox.DrainAsync(null, cancellationToken);
                health.Report(null);
                return;
            }
            catch (QdrantException exception) when (exception.IsTransient)
            {
                if (attempt == 1) Log.ImportWaits(logger, exception.Message);
                health.Report(QdrantFailure.Explain(exception, options.Value).Message);
                live.Forget();
            }
            catch (QdrantException exception)
            {
                throw Unavailable(exception);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(options.Value.PollMilliseconds), time, cancellationToken);
        }
    }

    private async Task TryWriteAsync(CancellationToken cancellationToken)
    {
        if (await outbox.TryDrainAsync(WritingPatience, cancellationToken) is not { } failure) return;

        Log.WritingWaits(logger, failure.Message);
        live.Forget();
        health.Report(failure is QdrantException exception ? QdrantFailure.Explain(exception, options.Value).Message : failure.Message);
    }

    private async Task<IReadOnlyList<PassageHit>> SearchAsync(
        SearchScope scope, Func<CorpusCollection, IReadOnlyList<Prefetch>> rank, CancellationToken cancellationToken)
    {
        using var hold = new MayHold();
        for (var attempt = 1; ; attempt++)
        {
            if (attempt == HeldFrom) hold.Held = await outbox.TryHoldAsync(SearchPatience, cancellationToken);
            if (await live.FindAsync(cancellationToken) is not { } collection)
            {
                if (await published.CountPassagesAsync(cancellationToken) == 0) return [];

                throw new IndexUnavailableException("L'index Qdrant est en construction : la recherche sera possible dès qu'il sera prêt.");
            }

            var rankings = rank(collection);
            var written = outbox.Written;

            // By the alias, which another process may have switched since the collection was looked up.
            var results = await client.QueryBatchAsync(options.Value.Corpus, HybridQuery.Of(rankings), cancellationToken);
            var versions = results[0].Points.Select(FusedHits.VersionOf).ToHashSet();
            var allowed = await published.FindAllowedAsync(versions, scope, cancellationToken);
            var isComplete = allowed.Count == versions.Count;
            if (!isComplete)
            {
                StaleHits.Count(results[0].Points.Count(point => !allowed.ContainsKey(FusedHits.VersionOf(point))));
                Log.StaleHitsDropped(logger, versions.Count - allowed.Count);
            }

            // The hits that remain are right without it: what cannot be written now costs the search a second and nothing else.
            if (!isComplete && await outbox.TryDrainIfFewAsync(SearchPatience, hold.Held is not null, cancellationToken) is { } failure)
                Log.WritingWaits(logger, failure.Message);
            if (isComplete || attempt == Attempts || outbox.Written == written)
                return FusedHits.Of(results[0].Points, RankingOf(VectorNames.Sparse), RankingOf(VectorNames.Dense), allowed);

            IReadOnlyList<ScoredPoint> RankingOf(string vector)
            {
                for (var number = 0; number < rankings.Count; number++)
                {
                    if (rankings[number].Using == vector) return results[number + 1].Points;
                }

                return [];
            }
        }
    }

    private sealed class MayHold : IDisposable
    {
        public IDisposable? Held { get; set; }

        public void Dispose() => Held?.Dispose();
    }

    private IndexUnavailableException Unavailable(QdrantException exception)
    {
        Log.RequestFailed(logger, exception.Message);
        live.Forget();
        var explained = QdrantFailure.Explain(exception, options.Value);
        health.Report(explained.Message);
        return explained;
    }
}
