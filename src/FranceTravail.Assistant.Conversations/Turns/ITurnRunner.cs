namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>
/// Owns running turns. A turn is a job, not a circuit: it goes on when its page is gone, any page may watch it,
/// and stopping it is a message. Safe for concurrent use.
/// </summary>
public interface ITurnRunner
{
    /// <summary>Stores the question without the personal data that it holds, and queues its turn.</summary>
    Task<StartedTurn> StartAsync(TurnRequest request, CancellationToken cancellationToken);

    /// <summary>The stored events after <paramref name="afterSequence"/> (0 for all), then the live ones, to the last; no gap, no repeat.</summary>
    IAsyncEnumerable<NumberedTurnEvent> WatchAsync(Guid turnId, int afterSequence, CancellationToken cancellationToken);

    /// <summary>Asks the turn to stop; a turn that has ended stays as it is.</summary>
    Task StopAsync(Guid turnId, CancellationToken cancellationToken);
}
