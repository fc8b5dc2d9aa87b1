using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class EquityInBrowserTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Mirror_FromFirstRunToAPair_ShowsWhatDiffersHasNoViolationAndFits(int width, ColorScheme theme)
    {
        var page = await OpenAsync("/courriers/equite", width, theme: theme, ready: ".run-mirror");
        await AssertFineAsync(page, width, "never run");

        await page.Locator(".run-mirror").ClickAsync();
        await page.Locator(".equity-indicator").First.WaitForAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToHaveTextAsync("Le test miroir est terminé.");
        await Assertions.Expect(page.Locator(".equity-share")).ToHaveTextAsync([Share("100"), Share("100"), Share("0"), Share("100")]);
        await Assertions.Expect(page.Locator(".equity-made")).ToContainTextAsync("modèle partial : 240 paires");
        await AssertFineAsync(page, width, "result");

        var row = page.Locator(".equity-table tbody tr").First;
        await Assertions.Expect(row).ToContainTextAsync("Exigence différente");
        await Assertions.Expect(row).ToContainTextAsync("une femme, 58 ans");
        await row.Locator(".open-pair").ClickAsync();
        await Assertions.Expect(row.Locator(".open-pair")).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page.Locator(".twin").Nth(1)).ToContainTextAsync("Vous devez nous prévenir en cas d'empêchement.");
        await Assertions.Expect(page.Locator(".twin").Nth(1).Locator("mark.different").First).ToContainTextAsync("différent");
        await AssertFineAsync(page, width, "pair");

        await page.Locator(".equity-filter input").UncheckAsync();
        await Assertions.Expect(page.Locator(".equity-table")).ToContainTextAsync("Identiques");
        await page.ReloadAsync();
        await page.Locator(".equity-indicator").First.WaitForAsync();
        await AssertFineAsync(page, width, "read again");
        Assert.Empty(Complaints);
        Assert.Empty(OtherHosts);
    }

    [Fact]
    public async Task Mirror_ThatRuns_SurvivesAReloadAndCanBeStopped()
    {
        Host.Chat.Hold();
        var page = await OpenAsync("/courriers/modeles", ready: ".to-equity");
        await page.Locator(".to-equity").ClickAsync();
        await page.Locator(".run-mirror").ClickAsync();
        await Assertions.Expect(page.Locator(".equity-count")).ToContainTextAsync("paires comparées sur 240");

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".equity-count")).ToContainTextAsync("paires comparées sur 240");
        await Axe.AssertNoViolationAsync(page, "running");
        await page.Locator(".stop-mirror").ClickAsync();

        await page.Locator(".run-mirror").WaitForAsync();
        await Assertions.Expect(page.Locator("[role=status]").First).ToContainTextAsync("arrêté");
        await Assertions.Expect(page.Locator(".equity-indicator")).ToHaveCountAsync(0);
    }

    private static Regex Share(string percent) => new($@"^{percent}\s%$");

    private static async Task AssertFineAsync(IPage page, int width, string state)
    {
        await Axe.AssertNoViolationAsync(page, state);
        var excess = await page.EvaluateAsync<int>("Math.max(...[document.documentElement, ...document.querySelectorAll('main, .equity-table, .twin')].map(part => part.scrollWidth - part.clientWidth))");
        Assert.True(excess <= 0, $"{state}: {excess} pixels too wide.");
    }
}
