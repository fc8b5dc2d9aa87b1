namespace FranceTravail.Assistant.Conversations.Letters.Equity.Runs;

/// <summary>A mirror test that runs. Threads: any; <see cref="Changed"/> comes on the thread of the work.</summary>
public sealed class RunningMirror : IDisposable
{
    private readonly StopSwitch _stop = new();

    internal RunningMirror(int total)
    {
        Total = total;
    }

    /// <summary>A pair was compared, or it ended.</summary>
    public event Action? Changed;

    /// <summary>Pairs compared so far.</summary>
    public int Done { get; private set; }

    /// <summary>Pairs in all.</summary>
    public int Total { get; }

    public bool IsEnded { get; private set; }

    /// <summary>Whether somebody stopped it; nothing of it is kept then.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Why nothing came of it, in French; null while it runs and after it succeeded or was stopped.</summary>
    public string? Problem { get; private set; }

    internal CancellationToken StopRequested => _stop.Requested;

    /// <summary>Does nothing once it has ended.</summary>
    public void Stop() => _stop.Stop();

    public void Dispose() => _stop.Dispose();

    internal void Tell(int done)
    {
        Done = done;
        Changed?.Invoke();
    }

    internal void End(bool isStopped, string? problem)
    {
        (IsStopped, Problem, IsEnded) = (isStopped, problem, true);
        Changed?.Invoke();
    }
}
