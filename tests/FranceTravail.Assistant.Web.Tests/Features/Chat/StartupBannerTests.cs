using Bunit;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Startup;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class StartupBannerTests : InterfaceContext
{
    private StartupProgress Progress => Services.GetRequiredService<StartupProgress>();

    [Fact]
    public void Steps_Running_ShowTheirProgress()
    {
        Progress.Report(new StartupStep("Modèle", StartupStepState.Running, 0.42, "vérification"));

        var banner = Render<StartupBanner>();

        Assert.Equal("42", banner.Find("progress").GetAttribute("value"));
        Assert.Contains("vérification", banner.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void LastStep_Done_TakesTheBannerAway()
    {
        Progress.Report(new StartupStep("Modèle", StartupStepState.Running));
        var banner = Render<StartupBanner>();

        Progress.Report(new StartupStep("Modèle", StartupStepState.Done));

        banner.WaitForAssertion(() => Assert.Empty(banner.FindAll(".startup")));
    }

    [Fact]
    public void Step_Failed_StaysWithItsReason()
    {
        Progress.Report(new StartupStep("Modèle", StartupStepState.Failed, Detail: "Fichier absent : copiez-le dans models/."));

        var banner = Render<StartupBanner>();

        Assert.Contains("Fichier absent", banner.Find(".startup").TextContent, StringComparison.Ordinal);
        Assert.Contains("ne fonctionne pas", banner.Find(".startup-title").TextContent, StringComparison.Ordinal);
    }
}
