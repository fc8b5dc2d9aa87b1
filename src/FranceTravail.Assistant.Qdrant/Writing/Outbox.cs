using System.Net;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>
/// What SQLite has committed and the live collection does not have yet. The transaction that changes a version marks it with
/// the generation it reaches; the ledger says which generation the server has acknowledged: in between lies the outbox.
/// </summary>
internal sealed class Outbox(LiveCollection live, CollectionWriter writer, IndexBuild build, AverageLengths lengths) : IDisposable
{
    /// <summary>A search waits for this many changes at most; more are an import, which it does not wait for.</summary>
    private const int Few = 16;

    private readonly SemaphoreSlim _draining = new(1, 1);
    private long _written;

    /// <summary>Changes written so far by this process; who finds it moved looks again.</summary>
    public long Written => Interlocked.Read(ref _written);

    /// <summary>Returns when nothing is left; the number of changes written. The first one creates the index.</summary>
    public async Task<int> DrainAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        await _draining.WaitAsync(cancellationToken);
        try
        {
            try
            {
                return Wrote(await WriteAsync(progress, cancellationToken));
            }
            catch (QdrantException exception) when (exception.Status == HttpStatusCode.NotFound)
            {
                // Another process has built a new collection and removed this one since it was looked up.
                live.Forget();
                return Wrote(await WriteAsync(progress, cancellationToken));
            }
        }
        finally
        {
            _draining.Release();
        }
    }

    /// <summary>Writes what is left where that is little.</summary>
    public async Task DrainIfFewAsync(CancellationToken cancellationToken)
    {
        if (await live.FindAsync(cancellationToken) is not { } collection) return;

        if (await writer.CountPendingAsync(collection, cancellationToken) <= Few) await DrainAsync(null, cancellationToken);
    }

    public void Dispose() => _draining.Dispose();

    private int Wrote(int changes)
    {
        Interlocked.Add(ref _written, changes);
        return changes;
    }

    private async Task<int> WriteAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) =>
        await live.FindAsync(cancellationToken) is { } collection
            ? await writer.CatchUpAsync(collection, progress, cancellationToken)
            : await CreateAsync(progress, cancellationToken);

    private async Task<int> CreateAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var corpus = await lengths.MeasureAsync(cancellationToken);
        if (corpus.Passages == 0) return 0;

        var average = await lengths.ReadAsync(cancellationToken) ?? FixedAverage.Of(corpus);
        await build.BuildAsync(average, progress, cancellationToken);
        return corpus.Passages;
    }
}
