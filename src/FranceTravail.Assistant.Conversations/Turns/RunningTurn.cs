namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A turn that this process owns, with the message that stops it.</summary>
internal sealed class RunningTurn(TurnJournal journal) : IDisposable
{
    private readonly StopSwitch _stop = new();

    public TurnJournal Journal => journal;

    public CancellationToken StopRequested => _stop.Requested;

    /// <summary>Does nothing once the turn has ended.</summary>
    public void Stop() => _stop.Stop();

    public void Dispose()
    {
        _stop.Dispose();
        journal.Dispose();
    }
}
