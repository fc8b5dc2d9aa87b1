using System.Runtime.CompilerServices;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>
/// The numbered events of one running turn. Events are stored first and shown after, so that what anybody has seen
/// is what a reload shows. Any number of watchers; appends are serialised.
/// </summary>
internal sealed class TurnJournal(Guid turnId, TurnStore store) : IDisposable
{
    private readonly SemaphoreSlim _appending = new(1, 1);
    private readonly Lock _lock = new();
    private readonly List<NumberedTurnEvent> _events = [];
    private TaskCompletionSource _changed = NewSignal();

    public Guid TurnId => turnId;

    public TurnSnapshot Snapshot { get; private set; } = TurnSnapshot.Empty;

    /// <summary>Takes over what was stored before a restart of the program.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var stored = await store.ReadEventsAsync(turnId, 0, cancellationToken);
        Publish(stored, Fold(stored));
    }

    /// <summary>
    /// Numbers, stores, then shows. After the last event of a turn further ones are dropped, and so is a place in the
    /// queue that was told while the turn was leaving it.
    /// </summary>
    public async Task AppendAsync(IReadOnlyList<TurnEvent> events, CancellationToken cancellationToken)
    {
        await _appending.WaitAsync(cancellationToken);
        try
        {
            var kept = Snapshot.Phase == TurnPhase.Queued ? events : [.. events.Where(turnEvent => turnEvent is not TurnEvent.Queued)];
            if (Snapshot.IsEnded || kept.Count == 0) return;

            var first = Snapshot.Sequence + 1;
            var numbered = kept.Select((turnEvent, index) => new NumberedTurnEvent(first + index, turnEvent)).ToList();
            var snapshot = Fold(numbered);
            await store.AppendAsync(turnId, numbered, snapshot, cancellationToken);
            Publish(numbered, snapshot);
        }
        finally
        {
            _appending.Release();
        }
    }

    public async IAsyncEnumerable<NumberedTurnEvent> WatchAsync(
        int afterSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = afterSequence;
        while (true)
        {
            List<NumberedTurnEvent> ready;
            Task changed;
            bool ended;
            lock (_lock)
            {
                // Sequences have no gap and start at 1, so the event n stands at n − 1.
                ready = next < _events.Count ? _events[next..] : [];
                changed = _changed.Task;
                ended = Snapshot.IsEnded;
            }

            foreach (var numbered in ready)
            {
                yield return numbered;
                next = numbered.Sequence;
            }

            if (ready.Count > 0) continue;
            if (ended) yield break;

            await changed.WaitAsync(cancellationToken);
        }
    }

    public void Dispose() => _appending.Dispose();

    private TurnSnapshot Fold(IReadOnlyList<NumberedTurnEvent> numbered) =>
        numbered.Aggregate(Snapshot, (current, next) => current.Apply(next));

    private void Publish(IReadOnlyList<NumberedTurnEvent> numbered, TurnSnapshot snapshot)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _events.AddRange(numbered);
            Snapshot = snapshot;
            (changed, _changed) = (_changed, NewSignal());
        }

        changed.SetResult();
    }

    // Continuations run elsewhere: a slow watcher must not hold the writer up.
    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
