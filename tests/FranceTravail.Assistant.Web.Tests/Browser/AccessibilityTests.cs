using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class AccessibilityTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Page_FromEmptyToSource_HasNoViolation(int width, ColorScheme theme)
    {
        var page = await OpenAsync(width: width, theme: theme);
        await Axe.AssertNoViolationAsync(page, "empty");

        var turn = await AskAsync(page, "Combien d'heures ?");
        await page.Locator(".turn-status").WaitForAsync();
        await Axe.AssertNoViolationAsync(page, "queued");

        Host.Answer(turn, "Il faut **130 jours** [1].\n\n| a | b |\n|---|---|\n| 1 | 2 [8] |");
        await page.Locator(".answer-footer").WaitForAsync();
        await Axe.AssertNoViolationAsync(page, "answered");

        await page.Locator(".citation-mark").ClickAsync();
        await page.Locator("mark").WaitForAsync();
        await Axe.AssertNoViolationAsync(page, "source");
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
        await Axe.AssertNoViolationAsync(page, "dialog");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Answer_FromOldAndDisagreeingSources_HasNoViolationAndFits(int width, ColorScheme theme)
    {
        var page = await OpenAsync(width: width, theme: theme);
        await page.Locator("#in-force-on").FillAsync("01/03/2024");
        await page.Locator("#in-force-on").PressAsync("Tab");
        await page.Locator(".in-force-note").WaitForAsync();
        await Axe.AssertNoViolationAsync(page, "dated");

        Host.Say(await AskAsync(page, "Quel montant ?"), [.. DatedAnswer.Events(Host.Passage)]);
        await page.Locator(".answer-footer").WaitForAsync();

        await Axe.AssertNoViolationAsync(page, "answered");
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('.answer, .composer')].every(e => e.scrollWidth <= e.clientWidth)"));
    }
}
