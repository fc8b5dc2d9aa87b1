using FranceTravail.Assistant.Web.Startup;

namespace FranceTravail.Assistant.Web.Tests.Startup;

public sealed class StartupProgressTests
{
    private readonly StartupProgress _progress = new();

    [Fact]
    public void Step_ReportedAgain_KeepsItsPlace()
    {
        _progress.Report(new StartupStep("un", StartupStepState.Running));
        _progress.Report(new StartupStep("deux", StartupStepState.Waiting));

        _progress.Report(new StartupStep("un", StartupStepState.Done));

        Assert.Equal([("un", StartupStepState.Done), ("deux", StartupStepState.Waiting)], _progress.Steps.Select(step => (step.Name, step.State)));
        Assert.False(_progress.IsReady);
    }

    [Fact]
    public async Task Steps_ReportedAtTheSameTime_AreAllThere()
    {
        await Parallel.ForAsync(0, 100, (number, _) =>
        {
            _progress.Report(new StartupStep($"étape {number}", StartupStepState.Done));
            return ValueTask.CompletedTask;
        });

        Assert.Equal(100, _progress.Steps.Count);
        Assert.True(_progress.IsReady);
    }
}
