namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>Turns that wait for a free place, in order of arrival. Safe for concurrent use.</summary>
internal sealed class TurnQueue : IDisposable
{
    private readonly Lock _lock = new();
    private readonly LinkedList<TurnJournal> _waiting = [];
    private readonly SemaphoreSlim _available = new(0);

    public void Add(TurnJournal turn)
    {
        lock (_lock)
        {
            _waiting.AddLast(turn);
        }

        _available.Release();
    }

    /// <summary>Takes one out of the queue before its turn comes; false where it has already left.</summary>
    public bool Withdraw(TurnJournal turn)
    {
        lock (_lock)
        {
            return _waiting.Remove(turn);
        }
    }

    /// <summary>The first in the queue, once there is one.</summary>
    public async Task<TurnJournal> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _available.WaitAsync(cancellationToken);
            lock (_lock)
            {
                // A withdrawn turn leaves its permit behind.
                if (_waiting.First is not { } first) continue;

                _waiting.RemoveFirst();
                return first.Value;
            }
        }
    }

    /// <summary>Those that wait now, in order.</summary>
    public IReadOnlyList<TurnJournal> Waiting()
    {
        lock (_lock)
        {
            return [.. _waiting];
        }
    }

    public void Dispose() => _available.Dispose();
}
