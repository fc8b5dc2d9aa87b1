using System.Text.RegularExpressions;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class LetterSeriesTests(AssistantSite site)
{
    /// <summary>More stops than a letter's page has, with the conversations that other tests left.</summary>
    private const int MostTabs = 150;

    [Fact]
    public async Task Series_PastedWithAFault_IsCreatedReviewedAndDeletedWithTheKeyboard()
    {
        await using var visit = await site.VisitAsync();
        var page = visit.Page;
        await visit.OpenLettersAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Série : Convocation à un entretien", Exact = true }).Last.ClickAsync();
        await visit.ReadSeriesAsync();
        await Expect(page.Locator(".series-count")).ToHaveTextAsync("3 lignes lues · 2 prêtes · 1 à compléter");
        await Expect(page.Locator(".preview-unrecognised")).ToContainTextAsync("« Remarque »");
        await Expect(page.Locator(".preview-rows tbody tr").Nth(1)).ToContainTextAsync("« Date » (31/02/2026) : Cette date n'existe pas");

        await visit.TabToAsync(".create-series", MostTabs);
        await page.Keyboard.PressAsync("Enter");
        await Expect(Place(page)).ToHaveTextAsync("Courrier 1 sur 3 · 0 validé");
        await AssertAtTitleAsync(page, "Mme Jeanne Durand");

        await page.Keyboard.PressAsync("Alt+PageDown");
        await Expect(Place(page)).ToHaveTextAsync("Courrier 2 sur 3 · 0 validé");
        await AssertAtTitleAsync(page, "M. Louis Moreau");
        await Expect(page.Locator(".series-mark")).ToHaveTextAsync("À compléter");
        await Expect(page.Locator("#letter-date")).ToHaveValueAsync("31/02/2026");

        // A shortcut pressed in a field loses nothing of what was typed in it.
        await visit.TabToAsync("#letter-date", MostTabs);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("13/12/2026");
        await page.Keyboard.PressAsync("Alt+PageDown");
        await AssertAtTitleAsync(page, "Mme Inès Petit");
        await Expect(page.Locator(".series-next")).ToHaveAttributeAsync("aria-disabled", "true");
        await page.Keyboard.PressAsync("Alt+PageUp");
        await AssertAtTitleAsync(page, "M. Louis Moreau");
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("le 13 décembre 2026"));
        await Expect(page.Locator(".series-mark")).ToHaveCountAsync(0);

        await visit.TabToAsync(".validate-button", MostTabs);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".validation-done")).ToBeVisibleAsync();
        await Expect(Place(page)).ToHaveTextAsync("Courrier 2 sur 3 · 1 validé");
        await page.Keyboard.PressAsync("Alt+End");
        await AssertAtTitleAsync(page, "Mme Inès Petit");
        await Expect(page.Locator(".validation-done")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Alt+End");
        await AssertAtTitleAsync(page, "Mme Jeanne Durand");

        await visit.TabToAsync(".delete-letter", MostTabs);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Supprimer", Exact = true }).PressAsync("Enter");
        await AssertAtTitleAsync(page, "M. Louis Moreau");
        await Expect(Place(page)).ToHaveTextAsync("Courrier 1 sur 2 · 1 validé");

        await page.GotoAsync("/courriers");
        var card = page.Locator(".series-card", new() { HasText = "2 courriers · 1 validé" });
        await Expect(card).ToContainTextAsync(new Regex(@"Série du \d+(er)? \w+ à \d\d:\d\d"));
        await card.Locator(".series-resume").ClickAsync();
        await AssertAtTitleAsync(page, "Mme Inès Petit");
    }

    [Fact]
    public async Task Rows_LongerThanOneMessageOfThePage_AreAllReadAndStayInTheirBox()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenSeriesAsync();
        var box = visit.Page.Locator("#series-rows");
        var rows = string.Concat(Enumerable.Repeat($"Mme\tJeanne\tDurand\t12/12/2026\t10 h\tagence de {new string('L', 150)}\n", 501));

        await visit.ReadSeriesAsync("Civilité\tPrénom\tNom\tDate\tHeure\tLieu\n" + rows);
        await Expect(visit.Page.Locator(".page-problem")).ToContainTextAsync("501 lignes : 500 au plus.");
        await Expect(box).ToHaveValueAsync(new Regex("Durand"));
        await visit.ReadSeriesAsync("Civilité\tPrénom\tNom\tDate\tHeure\tLieu\n" + rows[..(rows.Length / 501 * 500)]);

        await Expect(visit.Page.Locator(".series-count")).ToHaveTextAsync("500 lignes lues · 500 prêtes");
    }

    [Fact]
    public async Task Rows_ChangedAfterTheyWereRead_AreShownAgainBeforeAnyLetterIsMade()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenSeriesAsync();
        await visit.ReadSeriesAsync();
        await Expect(visit.Page.Locator(".preview-rows")).ToContainTextAsync("Mme Jeanne Durand");

        await visit.Page.Locator("#series-rows").FillAsync(LetterVisit.ThreeRows.Replace("Durand", "Dupont", StringComparison.Ordinal));
        await visit.Page.Locator(".create-series").ClickAsync();

        await Expect(visit.Page.Locator(".series-notice")).ToContainTextAsync("ont changé depuis la lecture");
        await Expect(visit.Page.Locator(".preview-rows")).ToContainTextAsync("Mme Jeanne Dupont");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Pages_OfASeries_HaveNoViolation(ColorScheme scheme)
    {
        await using var visit = await site.VisitAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenSeriesAsync();
        await AccessibilityTests.AssertNoViolationAsync(visit);
        await visit.ReadSeriesAsync();
        await Expect(visit.Page.Locator(".series-count")).ToBeVisibleAsync();
        await AccessibilityTests.AssertNoViolationAsync(visit);

        await visit.Page.Locator(".create-series").ClickAsync();
        await Expect(Place(visit.Page)).ToBeVisibleAsync();
        await AccessibilityTests.AssertNoViolationAsync(visit);
        await visit.Page.Locator(".series-next").ClickAsync();
        await Expect(visit.Page.Locator(".series-mark")).ToBeVisibleAsync();
        await AccessibilityTests.AssertNoViolationAsync(visit);

        await visit.OpenLettersAsync();
        await visit.Page.Locator(".series-card summary").First.ClickAsync();
        await AccessibilityTests.AssertNoViolationAsync(visit);
    }

    [Fact]
    public async Task Pages_OfASeriesAt360Pixels_NeverScrollSideways()
    {
        await using var visit = await site.VisitAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await visit.OpenSeriesAsync();
        await NarrowScreenTests.AssertFitsAsync(visit, "the columns of a series");
        await visit.ReadSeriesAsync();
        await Expect(visit.Page.Locator(".series-count")).ToBeVisibleAsync();
        await NarrowScreenTests.AssertFitsAsync(visit, "the rows of a series");

        await visit.Page.Locator(".create-series").ClickAsync();
        await Expect(Place(visit.Page)).ToBeVisibleAsync();
        await NarrowScreenTests.AssertFitsAsync(visit, "a letter of a series");

        await visit.OpenLettersAsync();
        await visit.Page.Locator(".series-card summary").First.ClickAsync();
        await NarrowScreenTests.AssertFitsAsync(visit, "a series in the list");

        // The template with the most to say of its columns.
        await visit.OpenSeriesAsync("trop-percu");
        await NarrowScreenTests.AssertFitsAsync(visit, "columns with conditions");
    }

    private static ILocator Place(IPage page) => page.Locator(".series-place [role=status]");

    private static async Task AssertAtTitleAsync(IPage page, string recipient)
    {
        await Expect(page.Locator("h1")).ToHaveTextAsync($"Convocation à un entretien – {recipient}");
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
    }
}
