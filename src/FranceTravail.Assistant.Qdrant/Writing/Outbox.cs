using System.Net;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>
/// What SQLite has committed and the live collection does not have yet. The transaction that changes a version marks it with
/// the generation it reaches; the ledger says which generation the server has acknowledged: in between lies the outbox.
/// </summary>
internal sealed class Outbox(LiveCollection live, CollectionWriter writer, IndexBuild build, AverageLengths lengths, TimeProvider time) : IDisposable
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
            return await DrainHeldAsync(progress, cancellationToken);
        }
        finally
        {
            _draining.Release();
        }
    }

    /// <summary>Lets no other writer of this process on until it is disposed of; null where an import does not end within the time.</summary>
    public async Task<IDisposable?> TryHoldAsync(TimeSpan patience, CancellationToken cancellationToken) =>
        await _draining.WaitAsync(patience, cancellationToken) ? new Hold(_draining) : null;

    /// <summary>Writes what is left as far as that goes within a time. Somebody waits: whatever fails or takes longer is left to the follower.</summary>
    /// <returns>What it failed for; null where all is written or time ran out.</returns>
    public Task<Exception?> TryDrainAsync(TimeSpan patience, CancellationToken cancellationToken) =>
        TryAsync(async limited => await DrainAsync(null, limited), patience, cancellationToken);

    /// <summary>The same where that is little.</summary>
    /// <param name="isHeld">Whether the caller has the hold.</param>
    public Task<Exception?> TryDrainIfFewAsync(TimeSpan patience, bool isHeld, CancellationToken cancellationToken) => TryAsync(
        async limited =>
        {
            if (await live.FindAsync(limited) is not { } collection || await writer.CountPendingAsync(collection, limited) > Few) return;

            if (isHeld) await DrainHeldAsync(null, limited);
            else await DrainAsync(null, limited);
        },
        patience,
        cancellationToken);

    public void Dispose() => _draining.Dispose();

    private async Task<Exception?> TryAsync(Func<CancellationToken, Task> work, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(patience, time);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await work(limited.Token);
            return null;
        }
        catch (Exception exception) when (exception is QdrantException or IndexUnavailableException)
        {
            return exception;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async Task<int> DrainHeldAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
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
        var built = await build.EnsureAsync(average, progress, cancellationToken);
        await writer.CatchUpAsync(built, progress, cancellationToken);
        return corpus.Passages;
    }

    private sealed class Hold(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
