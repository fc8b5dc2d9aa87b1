using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Web.Hosting;
using FranceTravail.Assistant.Web.Startup;

namespace FranceTravail.Assistant.Web.Tests.Startup;

public sealed class IndexNoticeTests
{
    private readonly IndexHealth _health = new();
    private readonly StartupProgress _progress = new();

    [Fact]
    public async Task Index_ThatStopsAnswering_IsShownWithWhatToDo()
    {
        await new IndexNotice(_health, _progress).StartAsync(TestContext.Current.CancellationToken);

        _health.Report("Le serveur Qdrant ne répond pas.");

        var step = Assert.Single(_progress.Steps);
        Assert.Equal((StartupStepState.Failed, "Le serveur Qdrant ne répond pas."), (step.State, step.Detail));
        Assert.False(_progress.IsReady);
    }

    [Fact]
    public async Task Index_ThatAnswersAgain_IsNoLongerShown()
    {
        await new IndexNotice(_health, _progress).StartAsync(TestContext.Current.CancellationToken);
        _health.Report("Le serveur Qdrant ne répond pas.");

        _health.Report(null);

        Assert.True(_progress.IsReady);
    }

    [Fact]
    public void Failure_OfTheIndex_IsSaidInItsOwnWords()
    {
        var sentence = new FailureWording().Describe(new IndexUnavailableException("Le serveur Qdrant ne répond pas."));

        Assert.Equal("Le serveur Qdrant ne répond pas.", sentence);
    }
}
