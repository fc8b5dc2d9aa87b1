using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

public sealed class DatesInBrowserTests(ChromiumFixture chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Day_TypedAtTheKeyboard_IsAskedAndShownAfterAReload()
    {
        var page = await OpenAsync();
        await page.Locator("#in-force-on").FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("01/03/2024");
        await page.Keyboard.PressAsync("Tab");
        await page.Locator(".in-force-note").WaitForAsync();

        Host.Answer(await AskAsync(page, "Combien d'heures ?"), "130 jours [1].");
        await page.Locator(".answer-footer").WaitForAsync();
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(".turn-day")).ToHaveTextAsync("Textes en vigueur au 01/03/2024");
        Assert.Equal(new DateOnly(2024, 3, 1), Host.Runner.Requests.Single().InForceOn);
    }

    [Fact]
    public async Task Day_ThatDoesNotExist_StaysAsItWasTypedUntilItIsCorrected()
    {
        var page = await OpenAsync();
        var field = page.Locator("#in-force-on");
        await field.FillAsync("01/03/2024");
        await field.PressAsync("Tab");
        await page.Locator(".in-force-note").WaitForAsync();

        await field.FillAsync("31/02/2026");
        await field.PressAsync("Tab");

        await Assertions.Expect(page.Locator(".question-options")).ToContainTextAsync("Ce jour n’existe pas.");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(field).ToHaveValueAsync("31/02/2026");
        await Assertions.Expect(page.Locator(".in-force-note")).ToHaveCountAsync(0);

        // Nothing typed is today again, and the field shows it.
        await field.FillAsync(string.Empty);
        await field.PressAsync("Tab");
        await Assertions.Expect(field).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(field).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^[0-9]{2}/[0-9]{2}/[0-9]{4}$"));
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task PassagesOnly_Chosen_IsRememberedAndShowsMarkedPassages()
    {
        var page = await OpenAsync();
        await page.GetByLabel("Passages seulement").CheckAsync();
        var turn = await AskAsync(page, "Combien d'heures ?");
        await Assertions.Expect(page.Locator("#question")).ToHaveValueAsync(string.Empty);
        var passage = Host.Passage with { Text = "Avant. La règle. Après." };
        Host.Say(turn, new TurnEvent.PassagesRanked([new RankedPassage(passage, 7, 16, "Montant au 25/09/2024 : peut avoir été revalorisé")], []),
            new TurnEvent.Completed(new TurnUsage(0, 0, 0, 40)));

        await Assertions.Expect(page.Locator(".ranked mark")).ToHaveTextAsync("La règle.");
        await page.Locator(".ranked-title").ClickAsync();
        await page.Locator(".source-panel mark").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".ranked-title")).ToBeFocusedAsync();
        await page.ReloadAsync();

        await Assertions.Expect(page.GetByLabel("Passages seulement")).ToBeCheckedAsync();
        Assert.True(Host.Runner.Requests.Single().PassagesOnly);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Correction_Pressed_AsksAgainForTheSameDay()
    {
        var page = await OpenAsync();
        await page.Locator("#in-force-on").FillAsync("01/03/2024");
        await page.Locator("#in-force-on").PressAsync("Tab");
        await page.Locator(".in-force-note").WaitForAsync();
        var turn = await AskAsync(page, "Quelle indemnitation ?");
        Host.Say(turn, new TurnEvent.Searching("indemnitation"), new TurnEvent.CorrectionSuggested("Quelle indemnisation ?"), new TurnEvent.Refused("Rien.", []));

        await page.Locator(".correction-button").ClickAsync();

        await Assertions.Expect(page.Locator(".turn")).ToHaveCountAsync(2);
        var again = Host.Runner.Requests.Last();
        Assert.Equal(("Quelle indemnisation ?", new DateOnly(2024, 3, 1)), (again.Question, again.InForceOn));
    }

    [Fact]
    public async Task CaseFile_Copied_HoldsRuleDocumentDateAndAddress()
    {
        var page = await OpenAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        Host.Answer(await AskAsync(page, "Combien d'heures ?"), "130 jours [1].");

        await page.Locator(".answer-footer .case-file-button").ClickAsync();
        await page.Locator(".answer-footer .case-file-button").Filter(new() { HasText = "Copié" }).WaitForAsync();

        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("« Un passage. »", copied, StringComparison.Ordinal);
        Assert.Contains("https://editeur.exemple/document", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CaseFile_OfATextThatEndedSince_HoldsTheWarning()
    {
        var ended = await Host.StoreAsync(new SourceSeed("Le passage.", "Le passage.") { Id = "fini", InForceTo = new DateOnly(2025, 12, 31) });
        var page = await OpenAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var turn = await AskAsync(page, "Combien d'heures ?");
        Host.Say(turn, Passages.Found(Passages.Numbered(1) with { PassageId = ended.Id, VersionId = ended.VersionId }), new TurnEvent.TextDelta("130 jours [1]."), new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));

        await page.Locator(".answer-footer .case-file-button").ClickAsync();
        await page.Locator(".answer-footer .case-file-button").Filter(new() { HasText = "Copié" }).WaitForAsync();

        Assert.Contains(
            "Ce texte ne s’applique plus : il s’appliquait jusqu’au 31/12/2025.", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }
}
