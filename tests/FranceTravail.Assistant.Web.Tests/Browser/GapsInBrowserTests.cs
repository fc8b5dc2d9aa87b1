using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class GapsInBrowserTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    private const string Query = "Quel est le délai de réponse aux réclamations ?";

    [Fact]
    public async Task Gap_SearchedAgainAndTreatedWithTheKeyboardAlone_IsUndoneFromItsState()
    {
        await Host.ReportGapAsync(Query, "un", 3, "document");
        await Host.ReportGapAsync("Une autre question", "deux");
        var page = await OpenAsync("/lacunes", ready: ".gap");
        await Assertions.Expect(page.Locator(".gap h2").First).ToHaveTextAsync(Query);
        await Assertions.Expect(page.Locator(".gap-facts").First).ToContainTextAsync("3 fois");

        await page.Locator(".gap-search").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".gap-missing")).ToContainTextAsync("Toujours sans réponse");
        await Host.StoreAsync(new SourceSeed("Le délai de réponse aux réclamations est de dix jours.", "Le délai de réponse aux réclamations est de dix jours.") { Id = "délai" });
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".gap-answered")).ToBeVisibleAsync();

        await page.Locator(".gap-treat").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#gap-note")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Fiche ajoutée.");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".gap")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".gaps-count")).ToHaveTextAsync("1 lacune");
        await page.Locator("#gaps-state").SelectOptionAsync("Treated");
        await Assertions.Expect(page.Locator(".gap-decision")).ToContainTextAsync("Fiche ajoutée.");
        await page.Locator(".gap-reopen").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".gaps-count")).ToHaveTextAsync("0 lacunes");
        await Assertions.Expect(page.Locator(".gaps-count")).ToBeFocusedAsync();
        Assert.Empty(Complaints);
        Assert.Empty(OtherHosts);
    }

    [Fact]
    public async Task Gap_Erased_TakesAConfirmationAndLeavesTheList()
    {
        await Host.ReportGapAsync(Query, "un", 2);
        var page = await OpenAsync("/lacunes", ready: ".gap");
        await page.Locator(".gap-erase").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".mud-dialog")).ToContainTextAsync(Query);
        await Axe.AssertNoViolationAsync(page, "erase");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".mud-dialog")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".gap")).ToHaveCountAsync(1);

        await page.Locator(".gap-erase").ClickAsync();
        await page.Locator(".mud-dialog-actions button").Last.ClickAsync();

        await Assertions.Expect(page.Locator(".gaps-count")).ToHaveTextAsync("0 lacunes");
        await Assertions.Expect(page.Locator(".gaps-count")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Nearest_Followed_OpensTheDocumentInTheCorpus()
    {
        await Host.ReportGapAsync(Query, "un", 1, "document");
        var page = await OpenAsync("/lacunes", ready: ".gap");

        await page.Locator(".gap-nearest a").ClickAsync();

        await Assertions.Expect(page.Locator(".corpus-title")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".dates-now")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Gaps_FromListToDecision_HaveNoViolationAndFit(int width, ColorScheme theme)
    {
        await Host.ReportGapAsync("Une question particulièrement longue, comme en posent ceux qui recopient tout le message d’un demandeur d’emploi", "un", 3, "document");
        var page = await OpenAsync("/lacunes", width, theme: theme, ready: ".gap");
        await page.Locator(".gap-search").ClickAsync();
        await page.Locator(".gap-verdict p.gap-missing, .gap-verdict p.gap-answered").WaitForAsync();
        await Axe.AssertNoViolationAsync(page, "list");
        await AssertFitsAsync(page, width, ".gaps");

        await page.Locator(".gap-dismiss").ClickAsync();
        await page.Locator("#gap-note").FillAsync("Hors de notre domaine.");
        await Axe.AssertNoViolationAsync(page, "dialog");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Dates_FromDetailsToChange_HaveNoViolationAndFit(int width, ColorScheme theme)
    {
        var page = await OpenAsync("/corpus", width, theme: theme, ready: ".corpus-row");
        await page.Locator(".corpus-title").ClickAsync();
        await page.Locator(".dates-edit").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#dates-from")).ToBeFocusedAsync();
        await page.Locator("#dates-to").FillAsync("30/06/2026");
        await page.Locator("#dates-reason").FillAsync("Texte abrogé.");
        await Axe.AssertNoViolationAsync(page, "dialog");

        await page.Locator("#dates-reason").PressAsync("Enter");
        await page.Locator(".dates-history").WaitForAsync();
        await page.Locator(".mud-dialog").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        await Assertions.Expect(page.Locator(".corpus-title")).ToBeFocusedAsync();
        await Axe.AssertNoViolationAsync(page, "changed");
        await AssertFitsAsync(page, width, ".corpus");
    }

    private static async Task AssertFitsAsync(IPage page, int width, string selector) => Assert.Equal(width, await page.EvaluateAsync<int>(
        "selector => { const page = document.querySelector(selector); return Math.max(document.documentElement.scrollWidth, page.scrollWidth + innerWidth - page.clientWidth); }",
        selector));
}
