namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A turn that this process owns, with the message that stops it.</summary>
internal sealed class RunningTurn(TurnJournal journal) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private bool _isDisposed;

    public TurnJournal Journal => journal;

    public CancellationToken StopRequested => _stop.Token;

    /// <summary>Does nothing once the turn has ended.</summary>
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
            journal.Dispose();
        }
    }
}
