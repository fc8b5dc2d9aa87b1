namespace FranceTravail.Assistant.Qdrant.Http;

/// <summary>Gives work up once nothing has moved for a time, however long it takes in all.</summary>
internal sealed class IdleLimit : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _idle;
    private readonly CancellationTokenSource _linked;

    public IdleLimit(TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        _limit = limit;
        _idle = new CancellationTokenSource(limit, time);
        _linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _idle.Token);
    }

    public CancellationToken Token => _linked.Token;

    /// <param name="next">How long it may take until something moves again; the usual limit where it is not given.</param>
    public void Moved(TimeSpan? next = null) => _idle.CancelAfter(next ?? _limit);

    /// <summary>Copies to the end of the source.</summary>
    /// <param name="moved">Is given the bytes copied so far.</param>
    public async Task CopyAsync(Stream source, Stream destination, Action<long>? moved)
    {
        var buffer = new byte[128 * 1024];
        var copied = 0L;
        while (await source.ReadAsync(buffer, Token) is > 0 and var read)
        {
            await destination.WriteAsync(buffer.AsMemory(0, read), Token);
            Moved();
            copied += read;
            moved?.Invoke(copied);
        }
    }

    public void Dispose()
    {
        _linked.Dispose();
        _idle.Dispose();
    }
}
