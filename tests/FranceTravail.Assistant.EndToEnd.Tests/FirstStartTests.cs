using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

/// <summary>On a program of its own, which has never run before.</summary>
public sealed class FirstStartTests(AssistantSite site)
{
    [Fact]
    public async Task FirstStart_QuestionAskedAtOnce_IsAnsweredFromTheSamples()
    {
        AssistantSite.SkipWithoutBrowser();
        await using var program = await AssistantProgram.StartAsync();
        await using var visit = await site.VisitAsync(program);
        await visit.OpenAsync();

        await visit.AskAsync(Questions.Internship);
        await visit.WaitForAnswerAsync();

        await visit.Citations.First.ClickAsync();
        await Expect(visit.SourcePanel).ToContainTextAsync("Organiser une immersion professionnelle");
        await Expect(visit.SourcePanel.Locator("mark")).ToBeVisibleAsync();
        await visit.WaitForStartAsync();
    }
}
