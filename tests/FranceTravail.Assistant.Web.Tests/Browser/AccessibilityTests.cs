using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class AccessibilityTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    private const string FiniteAnimations = """
        Promise.allSettled(document.getAnimations()
          .filter(animation => animation.effect.getTiming().iterations !== Infinity)
          .map(animation => animation.finished))
          .then(() => true)
        """;

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Page_FromEmptyToSource_HasNoViolation(int width, ColorScheme theme)
    {
        var page = await OpenAsync(width: width, theme: theme);
        await AssertNoViolationAsync(page, "empty");

        var turn = await AskAsync(page, "Combien d'heures ?");
        await page.Locator(".turn-status").WaitForAsync();
        await AssertNoViolationAsync(page, "queued");

        Host.Answer(turn, "Il faut **130 jours** [1].\n\n| a | b |\n|---|---|\n| 1 | 2 [8] |");
        await page.Locator(".answer-footer").WaitForAsync();
        await AssertNoViolationAsync(page, "answered");

        await page.Locator(".citation-mark").ClickAsync();
        await page.Locator("mark").WaitForAsync();
        await AssertNoViolationAsync(page, "source");
    }

    [Fact]
    public async Task Dialog_ToDelete_HasNoViolationAndBeginsWithTheHarmlessAnswer()
    {
        var page = await OpenAsync();
        Host.Answer(await AskAsync(page, "Combien d'heures ?"), "Il faut 130 jours [1].");
        await page.Locator(".answer-footer").WaitForAsync();

        await page.Locator(".conversation-row").HoverAsync();
        await page.Locator("[aria-label^=Supprimer]").ClickAsync();
        await page.Locator(".mud-dialog button:focus").WaitForAsync();

        Assert.Equal("Annuler", await page.Locator(".mud-dialog button:focus").TextContentAsync());
        await AssertNoViolationAsync(page, "dialog");
    }

    private static async Task AssertNoViolationAsync(IPage page, string state)
    {
        // Colours in the middle of a transition are no colours of ours.
        await page.EvaluateAsync(FiniteAnimations);
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = new HashSet<ResultType> { ResultType.Violations } });

        Assert.True(result.Violations.Length == 0, $"{state}: " + string.Join("; ", result.Violations.Select(violation =>
            $"{violation.Id} {string.Join(", ", violation.Nodes.Select(node => node.Html))}")));
    }
}
