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
        await using var visit = await site.VisitAsync(Still(scheme));
        await visit.OpenAsync();

        await AssertNoViolationAsync(visit);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Page_WithAnAnswerThenItsSource_HasNoViolation(ColorScheme scheme)
    {
        await using var visit = await site.VisitAsync(Still(scheme));
        await visit.OpenAsync();
        await visit.AskAsync(Questions.Hours);
        await visit.WaitForAnswerAsync();

        await AssertNoViolationAsync(visit);

        await visit.Citations.First.ClickAsync();
        await Expect(visit.SourcePanel.Locator("mark")).ToBeVisibleAsync();

        await AssertNoViolationAsync(visit);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Letters_FromTheListToASignedLetter_HaveNoViolation(ColorScheme scheme)
    {
        await using var visit = await site.VisitAsync(Still(scheme));
        await visit.OpenLettersAsync();
        await AssertNoViolationAsync(visit);

        await visit.BeginLetterAsync("convocation");
        await visit.Page.Locator("#letter-date").FillAsync("demain");
        await visit.Page.Locator("#letter-date").PressAsync("Tab");
        await Expect(visit.Page.Locator("#letter-date-error")).ToBeVisibleAsync();
        await AssertNoViolationAsync(visit);

        await visit.FillSummonsAsync();
        await visit.Page.Locator(".review-toggle").ClickAsync();
        await visit.ValidateButton().ClickAsync();
        await Expect(visit.Page.Locator(".validation-done")).ToBeVisibleAsync();
        await visit.Page.Locator(".letter-history summary").ClickAsync();
        await visit.Page.Locator(".history-list button").First.ClickAsync();
        await AssertNoViolationAsync(visit);

        await visit.Page.GotoAsync("/courriers/modeles/trop-percu");
        await Expect(visit.Page.Locator(".letter-review")).ToBeVisibleAsync();
        await AssertNoViolationAsync(visit);
    }

    // A colour on its way to another has no contrast to speak of.
    private static BrowserNewContextOptions Still(ColorScheme scheme) => new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce };

    internal static async Task AssertNoViolationAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe();

        Assert.NotEmpty(result.Passes);
        var violations = string.Join('\n', result.Violations.SelectMany(violation => violation.Nodes.Select(
            node => $"{violation.Id}: {string.Join(' ', node.Any.Concat(node.All).Select(check => check.Message))}\n{node.Html}")));
        Assert.True(violations.Length == 0, violations);
    }
}
