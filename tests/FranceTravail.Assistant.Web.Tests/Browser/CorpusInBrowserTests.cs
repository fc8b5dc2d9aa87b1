using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class CorpusInBrowserTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Keyboard_Alone_WithdrawsAndRestoresADocument()
    {
        var page = await OpenAsync("/corpus", ready: ".corpus-row");
        await page.Locator(".withdraw-button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#withdraw-reason")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Chiffre faux.");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".corpus-standing")).ToHaveTextAsync("Retiré");
        await Assertions.Expect(page.Locator(".document-history")).ToContainTextAsync("Chiffre faux.");
        await Assertions.Expect(page.Locator(".corpus-title")).ToBeFocusedAsync();
        await page.Locator(".restore-button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".corpus-standing")).ToHaveTextAsync("En vigueur");
        Assert.Empty(Complaints);
        Assert.Empty(OtherHosts);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Corpus_FromListToWithdrawal_HasNoViolationAndFits(int width, ColorScheme theme)
    {
        await Host.StoreAsync(new SourceSeed("Une règle.", "Une règle.")
        {
            Id = "un-identifiant-particulièrement-long-qui-ne-tient-pas-sur-une-ligne-d-un-téléphone",
            Title = "Un titre lui aussi particulièrement long, comme le sont ceux des chapitres du code du travail",
            Status = "archive-2020",
        });
        var page = await OpenAsync("/corpus", width, theme: theme, ready: ".corpus-row");
        await Axe.AssertNoViolationAsync(page, "list");
        await AssertFitsAsync(page, width);

        await page.Locator(".withdraw-button").First.ClickAsync();
        await page.Locator("#withdraw-reason").FillAsync("Chiffre faux.");
        await Axe.AssertNoViolationAsync(page, "dialog");

        await page.Locator(".withdraw-confirm").ClickAsync();
        await page.Locator(".document-history").WaitForAsync();
        await page.Locator(".mud-dialog").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await Axe.AssertNoViolationAsync(page, "withdrawn");
        await AssertFitsAsync(page, width);
    }

    private static async Task AssertFitsAsync(IPage page, int width) =>
        Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.querySelector('.corpus').scrollWidth + innerWidth - document.querySelector('.corpus').clientWidth)"));
}
