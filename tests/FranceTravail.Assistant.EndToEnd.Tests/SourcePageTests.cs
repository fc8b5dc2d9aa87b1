using System.Text.RegularExpressions;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class SourcePageTests(AssistantSite site)
{
    private const string Question = "Sous combien de jours l'aide interne à la mobilité est-elle payée ?";

    [Fact]
    public async Task DecisiveSentence_OfAPdf_IsMarkedInItsTextAndOnItsPageBeforeAndAfterAReload()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        await visit.WaitForAnswerAsync();
        await OpenSentenceAsync(visit);
        var words = Letters(await visit.SourcePanel.Locator(".decisive-here").TextContentAsync());
        await Expect(visit.SourcePanel.Locator(".decisive-here")).ToBeInViewportAsync();

        var marked = await ShowPageAsync(visit);
        await Expect(visit.SourcePanel.Locator(".is-decisive").First).ToBeInViewportAsync();
        await AccessibilityTests.AssertNoViolationAsync(visit);
        await visit.Page.ReloadAsync();
        await OpenSentenceAsync(visit);

        Assert.Contains(Letters(marked), words, StringComparison.Ordinal);
        Assert.Equal(marked, await ShowPageAsync(visit));
    }

    [Fact]
    public async Task DecisiveSentence_Quoted_StandsInALetterWithItsSourceAndOpensFromThere()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        await visit.WaitForAnswerAsync();
        await OpenSentenceAsync(visit);

        await visit.SourcePanel.Locator(".quote-button").ClickAsync();
        await visit.Page.Locator(".quote-letter[data-letter=new]").ClickAsync();

        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex(@"«\s.+\s» \(Aide interne à la mobilité, partie «\s.+\s», mis à jour le 06/07/2026\)\."));
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/courriers/[0-9a-f-]{36}$"));
        await visit.Page.Locator(".review-toggle").ClickAsync();
        await visit.Page.Locator(".is-quote .rule-source").ClickAsync();
        await Expect(visit.SourcePanel.Locator(".decisive-here")).ToContainTextAsync("Phrase citée");
        await AccessibilityTests.AssertNoViolationAsync(visit);
    }

    private static async Task OpenSentenceAsync(Visit visit)
    {
        await visit.Page.Locator(".decisive-sentence", new() { HasText = "Aide interne à la mobilité" }).First.ClickAsync();
        await Expect(visit.SourcePanel.Locator(".decisive-here")).ToBeVisibleAsync();
    }

    private static async Task<string> ShowPageAsync(Visit visit)
    {
        await visit.SourcePanel.Locator("[data-mode=page]").ClickAsync();
        await Expect(visit.SourcePanel.Locator(".document-page[aria-busy=false]")).ToBeVisibleAsync();
        await Expect(visit.SourcePanel.Locator("canvas")).ToBeVisibleAsync();
        return string.Concat(await visit.SourcePanel.Locator(".is-decisive").AllTextContentsAsync());
    }

    private static string Letters(string? text) => string.Concat((text ?? string.Empty).Where(char.IsLetterOrDigit));
}
