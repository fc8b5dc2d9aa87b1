using FranceTravail.Assistant.EndToEnd.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class WithdrawalTests(AssistantSite site)
{
    // Asked of a document that no other test needs.
    private const string Question = "Combien de jours de télétravail par semaine pour un agent à temps plein ?";
    private const string Title = "Télétravail des agents";

    [Fact]
    public async Task Document_Withdrawn_MarksTheAnswerLeavesTheNextOneAndComesBackWhenRestored()
    {
        await using var visit = await site.VisitAsync();
        await AskAsync(visit);
        await Expect(visit.Turns.Last.Locator(".answer")).ToContainTextAsync(Title);

        await OpenInCorpusAsync(visit);
        await visit.Page.Locator(".withdraw-button").ClickAsync();
        await visit.Page.Locator("#withdraw-reason").FillAsync("Accord dénoncé.");
        await visit.Page.Locator(".withdraw-confirm").ClickAsync();
        await Expect(visit.Page.Locator(".corpus-standing")).ToHaveTextAsync("Retiré");
        await Expect(visit.Page.Locator(".document-citing")).ToContainTextAsync(Question[..40]);

        await visit.Page.Locator(".document-citing a").First.ClickAsync();
        await Expect(visit.Turns.Last.Locator(".answer-notes").First).ToContainTextAsync("Accord dénoncé.");
        await Expect(visit.Turns.Last.Locator(".source-doubt").First).ToHaveTextAsync("document retiré");

        await AskAsync(visit);
        await Expect(visit.Turns.Last.Locator(".answer")).Not.ToContainTextAsync(Title);

        await OpenInCorpusAsync(visit);
        await visit.Page.Locator(".restore-button").ClickAsync();
        await Expect(visit.Page.Locator(".corpus-standing")).ToHaveTextAsync("En vigueur");

        await AskAsync(visit);
        await Expect(visit.Turns.Last.Locator(".answer")).ToContainTextAsync(Title);
    }

    private static async Task AskAsync(Visit visit)
    {
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        await visit.WaitForAnswerAsync();
    }

    private static async Task OpenInCorpusAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Corpus" }).ClickAsync();
        await visit.Page.Locator(".corpus-row").First.WaitForAsync();
        await visit.Page.Locator("#corpus-words").FillAsync("teletravail");
        await visit.Page.Locator("#corpus-words").PressAsync("Enter");
        await Expect(visit.Page.Locator(".corpus-row")).ToHaveCountAsync(1);
    }
}
