using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class LetterTemplateTests(AssistantSite site)
{
    // No other test writes this letter.
    private const string Template = "changement-conseiller";

    [Fact]
    public async Task Template_ChangedByACurator_IsRefusedWhileWrongThenServesTheNextLetter()
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.GotoAsync($"/courriers/modeles/{Template}");
        var text = visit.Page.Locator("#template-text");
        await Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("consigne"));
        var shipped = await text.InputValueAsync();

        await text.FillAsync(shipped.Replace("body:", "body:\n  - text: 'Vous avez 8 jours pour répondre.'", StringComparison.Ordinal));
        await visit.Page.Locator(".publish-template").ClickAsync();
        await Expect(visit.Page.Locator("#template-outcome")).ToContainTextAsync("est écrit sans source");

        await text.FillAsync(shipped.Replace("body:", "body:\n  - text: 'Nous pensons à vous.'", StringComparison.Ordinal));
        await text.PressAsync("Tab");
        await Expect(visit.Page.Locator(".letter-review")).ToContainTextAsync("Nous pensons à vous.");
        await visit.Page.Locator(".publish-template").ClickAsync();
        await Expect(visit.Page.Locator("#template-outcome")).ToContainTextAsync("Publié");

        await visit.BeginLetterAsync(Template);
        await Expect(visit.LetterText()).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Nous pensons à vous"));
    }
}
