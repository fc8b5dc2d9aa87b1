using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Web.Startup;

/// <summary>Shows on the page that the index does not answer, and takes it away when it does; conversations and sources stay readable meanwhile.</summary>
internal sealed class IndexNotice(IndexHealth health, StartupProgress progress) : IHostedService
{
    public const string Step = "Index des documents";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        health.Changed += Show;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        health.Changed -= Show;
        return Task.CompletedTask;
    }

    private void Show() => progress.Report(health.Problem is { } problem
        ? new StartupStep(Step, StartupStepState.Failed, Detail: problem)
        : new StartupStep(Step, StartupStepState.Done));
}
