namespace FranceTravail.Assistant.Conversations;

/// <summary>Stops a piece of work from outside; a message that comes after its end does nothing. Threads: any.</summary>
internal sealed class StopSwitch : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private bool _isDisposed;

    public CancellationToken Requested => _stop.Token;

    public void Stop()
    {
        lock (_lock)
        {
            if (!_isDisposed) _stop.Cancel();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _stop.Dispose();
        }
    }
}
