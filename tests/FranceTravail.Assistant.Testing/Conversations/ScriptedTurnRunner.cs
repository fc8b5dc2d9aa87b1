using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Testing.Conversations;

/// <summary>
/// A turn runner without engine or index: it plays the events that the test wrote, or those that it appends by hand.
/// With a store, conversations and turns are also in the database, as the real runner leaves them.
/// </summary>
public sealed class ScriptedTurnRunner(
    Func<TurnRequest, IEnumerable<ScriptedEvent>>? script = null, ScriptedTurnStore? store = null) : ITurnRunner
{
    private readonly ConcurrentDictionary<Guid, ScriptedTurn> _turns = new();

    public ConcurrentQueue<TurnRequest> Requests { get; } = new();

    public ConcurrentQueue<Guid> StoppedTurns { get; } = new();

    /// <summary>Thrown by the next start, once.</summary>
    public Exception? NextStartFailure { get; set; }

    public async Task<StartedTurn> StartAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        if (NextStartFailure is { } failure)
        {
            NextStartFailure = null;
            throw failure;
        }

        request = request.WithoutPersonalData();
        Requests.Enqueue(request);
        var started = new StartedTurn(request.ConversationId ?? Guid.NewGuid(), Guid.NewGuid(), request);
        var turn = _turns[started.TurnId] = new ScriptedTurn();
        if (store is not null) await store.AddAsync(started, request, cancellationToken);
        if (script is not null) _ = PlayAsync(started.TurnId, turn, script(request));
        return started;
    }

    public async IAsyncEnumerable<NumberedTurnEvent> WatchAsync(
        Guid turnId, int afterSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var turn = TurnOf(turnId);
        while (true)
        {
            var (events, more) = turn.Read(afterSequence);
            foreach (var numbered in events)
            {
                afterSequence = numbered.Sequence;
                yield return numbered;
                if (numbered.Event.IsLast) yield break;
            }

            await more.WaitAsync(cancellationToken);
        }
    }

    public async Task StopAsync(Guid turnId, CancellationToken cancellationToken)
    {
        StoppedTurns.Enqueue(turnId);
        var turn = TurnOf(turnId);
        await turn.Stopping.CancelAsync();
        Append(turnId, new TurnEvent.Stopped());
        if (store is not null) await store.SaveAsync(turnId, turn.Snapshot, cancellationToken);
    }

    /// <summary>Makes a turn say its next event; a turn known only to the database begins here.</summary>
    public void Append(Guid turnId, params TurnEvent[] events)
    {
        foreach (var turnEvent in events) TurnOf(turnId).Append(turnEvent);
    }

    private ScriptedTurn TurnOf(Guid turnId) => _turns.GetOrAdd(turnId, _ => new ScriptedTurn());

    private async Task PlayAsync(Guid turnId, ScriptedTurn turn, IEnumerable<ScriptedEvent> events)
    {
        foreach (var next in events)
        {
            if (next.Delay > TimeSpan.Zero)
                await Task.Delay(next.Delay, turn.Stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (turn.Stopping.IsCancellationRequested) return;

            turn.Append(next.Event);
        }

        if (store is not null) await store.SaveAsync(turnId, turn.Snapshot, CancellationToken.None);
    }
}
