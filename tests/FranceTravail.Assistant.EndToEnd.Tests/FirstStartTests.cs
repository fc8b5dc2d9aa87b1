using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

/// <summary>On a program of their own, which has never run before.</summary>
public sealed class FirstStartTests(AssistantSite site)
{
    [Fact]
    public async Task Question_AskedBeforeTheSamplesAreImported_IsAnsweredOnceTheyAre()
    {
        AssistantSite.SkipWithoutBrowser();
        await using var program = await AssistantProgram.StartAsync();
        await using var visit = await site.VisitAsync(program);
        await visit.OpenAsync();

        await visit.AskAsync(Questions.Internship);
        await visit.WaitForAnswerAsync();

        await Expect(visit.Citations).Not.ToHaveCountAsync(0);
        await visit.Citations.First.ClickAsync();
        await Expect(visit.SourcePanel).ToContainTextAsync("Organiser une immersion professionnelle");
        await Expect(visit.SourcePanel.Locator("mark")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Progress_OfTheFirstStart_IsShownAndGoesAway()
    {
        AssistantSite.SkipWithoutBrowser();
        await using var program = await AssistantProgram.StartAsync();
        await using var visit = await site.VisitAsync(program);
        await visit.Page.GotoAsync("/");

        await Expect(visit.StartProgress).ToContainTextAsync("Documents de démonstration");
        await visit.WaitForStartAsync();
    }
}
