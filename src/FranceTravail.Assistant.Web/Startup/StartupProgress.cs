namespace FranceTravail.Assistant.Web.Startup;

/// <summary>What still has to happen before the first answer, as the page shows it. Safe for concurrent use.</summary>
public sealed class StartupProgress
{
    private readonly Lock _gate = new();
    private IReadOnlyList<StartupStep> _steps = [];

    /// <summary>Raised after each change on the thread that made it; handlers return at once.</summary>
    public event Action? Changed;

    /// <summary>A consistent copy, in the order in which the steps were first reported.</summary>
    public IReadOnlyList<StartupStep> Steps
    {
        get
        {
            lock (_gate) return _steps;
        }
    }

    /// <summary>True once every step is done; also while none was announced.</summary>
    public bool IsReady => Steps.All(step => step.State == StartupStepState.Done);

    /// <summary>Adds the step, or replaces the one of the same name.</summary>
    public void Report(StartupStep step)
    {
        lock (_gate)
        {
            var position = _steps.ToList().FindIndex(known => known.Name == step.Name);
            _steps = position < 0
                ? [.. _steps, step]
                : [.. _steps.Take(position), step, .. _steps.Skip(position + 1)];
        }

        Changed?.Invoke();
    }
}
