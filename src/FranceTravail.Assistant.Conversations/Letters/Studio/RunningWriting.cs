namespace FranceTravail.Assistant.Conversations.Letters.Studio;

/// <summary>Something that the model writes for a letter. Threads: any; <see cref="Changed"/> comes on the thread of the work.</summary>
public abstract class RunningWriting : IDisposable
{
    private readonly StopSwitch _stop = new();

    /// <summary>Something was written, or it ended.</summary>
    public event Action? Changed;

    /// <summary>The model's text so far, values in it, nothing of it checked yet.</summary>
    public string Written { get; private set; } = string.Empty;

    public bool IsEnded { get; private set; }

    /// <summary>Why nothing came of it, in French; null while it runs and after it succeeded or was stopped.</summary>
    public string? Problem { get; private set; }

    internal CancellationToken StopRequested => _stop.Requested;

    /// <summary>Does nothing once it has ended.</summary>
    public void Stop() => _stop.Stop();

    public void Dispose()
    {
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    internal void Tell(string written)
    {
        Written = written;
        Changed?.Invoke();
    }

    private protected void End(string? problem)
    {
        (Problem, IsEnded) = (problem, true);
        Changed?.Invoke();
    }
}
