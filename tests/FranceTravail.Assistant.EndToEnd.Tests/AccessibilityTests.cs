using Deque.AxeCore.Playwright;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class AccessibilityTests(AssistantSite site)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Page_Empty_HasNoViolation(ColorScheme scheme)
    {
        await using var visit = await site.VisitAsync(new() { ColorScheme = scheme });
        await visit.OpenAsync();

        await AssertNoViolationAsync(visit);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Page_WithAnAnswerThenItsSource_HasNoViolation(ColorScheme scheme)
    {
        await using var visit = await site.VisitAsync(new() { ColorScheme = scheme });
        await visit.OpenAsync();
        await visit.AskAsync(Questions.Hours);
        await visit.WaitForAnswerAsync();

        await AssertNoViolationAsync(visit);

        await visit.Citations.First.ClickAsync();
        await Expect(visit.SourcePanel.Locator("mark")).ToBeVisibleAsync();

        await AssertNoViolationAsync(visit);
    }

    private static async Task AssertNoViolationAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe();

        Assert.NotEmpty(result.Passes);
        var violations = result.Violations.SelectMany(
            violation => violation.Nodes.Select(node => $"{violation.Id} ({violation.Impact}): {violation.Help}\n  {node.Html}"));
        Assert.Empty(violations);
    }
}
