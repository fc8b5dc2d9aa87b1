namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>Whether the index answers, as its users last saw it. Safe for concurrent use.</summary>
public sealed class IndexHealth
{
    private readonly Lock _gate = new();
    private string? _problem;

    /// <summary>Raised after each change on the thread that made it; handlers return at once.</summary>
    public event Action? Changed;

    /// <summary>A French sentence that says what to do; null while the index answers.</summary>
    public string? Problem
    {
        get
        {
            lock (_gate) return _problem;
        }
    }

    /// <param name="problem">Null when the index answered.</param>
    public void Report(string? problem)
    {
        lock (_gate)
        {
            if (_problem == problem) return;

            _problem = problem;
        }

        Changed?.Invoke();
    }
}
