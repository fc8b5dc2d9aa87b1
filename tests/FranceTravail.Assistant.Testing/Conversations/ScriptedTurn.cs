using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Testing.Conversations;

/// <summary>The events of one turn so far, for any number of watchers.</summary>
internal sealed class ScriptedTurn
{
    private readonly Lock _gate = new();
    private readonly List<NumberedTurnEvent> _events = [];
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CancellationTokenSource Stopping { get; } = new();

    public TurnSnapshot Snapshot { get; private set; } = TurnSnapshot.Empty;

    public void Append(TurnEvent turnEvent)
    {
        lock (_gate)
        {
            if (Snapshot.IsEnded) return;

            var numbered = new NumberedTurnEvent(_events.Count + 1, turnEvent);
            _events.Add(numbered);
            Snapshot = Snapshot.Apply(numbered);
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>The events after a number, and what completes when there are more.</summary>
    public (IReadOnlyList<NumberedTurnEvent> Events, Task More) Read(int afterSequence)
    {
        lock (_gate) return ([.. _events.Skip(afterSequence)], _next.Task);
    }
}
