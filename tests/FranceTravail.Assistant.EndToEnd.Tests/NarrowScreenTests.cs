using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class NarrowScreenTests(AssistantSite site)
{
    [Fact]
    public async Task Page_At360Pixels_NeverScrollsSideways()
    {
        await using var visit = await site.VisitAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await visit.OpenAsync();
        await AssertFitsAsync(visit, "the empty page");

        await visit.AskAsync(Questions.Hours);
        await visit.WaitForAnswerAsync();
        await AssertFitsAsync(visit, "an answer");

        await visit.Citations.First.ClickAsync();
        await Expect(visit.SourcePanel.Locator("mark")).ToBeInViewportAsync();
        await AssertFitsAsync(visit, "a source");
    }

    [Fact]
    public async Task Letters_At360Pixels_NeverScrollSideways()
    {
        await using var visit = await site.VisitAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await visit.OpenLettersAsync();
        await AssertFitsAsync(visit, "the list of letters");

        await visit.BeginLetterAsync("decision-sanction");
        await AssertFitsAsync(visit, "a letter");

        await visit.Page.Locator(".review-toggle").ClickAsync();
        await AssertFitsAsync(visit, "a letter to be reviewed");
    }

    internal static async Task AssertFitsAsync(Visit visit, string state)
    {
        var excess = await visit.Page.EvaluateAsync<int>("Math.max(...[document.documentElement, ...document.querySelectorAll('main')].map(part => part.scrollWidth - part.clientWidth))");

        Assert.True(excess <= 0, $"With {state}, the page is {excess} pixels too wide.");
    }
}
