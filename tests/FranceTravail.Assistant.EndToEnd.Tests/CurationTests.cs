using FranceTravail.Assistant.EndToEnd.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

/// <summary>What curators do for the next answer, over the sample corpus, with the real models.</summary>
public sealed class CurationTests(AssistantSite site)
{
    // Asked of a document that no other test needs.
    private const string Question = "Comment annuler une inscription à un atelier collectif ?";
    private const string Title = "Ateliers collectifs";

    [Fact]
    public async Task Question_WithoutAnswer_IsAGapThatACuratorTriesAndTreats()
    {
        const string Unanswered = "Quelle est la recette de la tarte aux pommes de Noël ?";
        await using var visit = await site.VisitAsync();
        await AskAsync(visit, Unanswered);
        await Expect(visit.Turns.Last.Locator(".gap-reported")).ToContainTextAsync("Question signalée aux documentalistes");
        await visit.Turns.Last.Locator(".gap-note-button").ClickAsync();
        await visit.Page.Locator(".gap-note-form input").FillAsync("Demandé par M. Dupont.");
        await visit.Page.Locator(".gap-note-form input").PressAsync("Enter");
        await Expect(visit.Turns.Last.Locator(".gap-note")).ToContainTextAsync("Demandé par M. [NOM].");
        await AccessibilityTests.AssertNoViolationAsync(visit);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Lacunes" }).ClickAsync();
        var gap = visit.Page.Locator(".gap").Filter(new() { HasText = "tarte aux pommes" });
        await gap.Locator(".gap-search").ClickAsync();
        await Expect(gap.Locator(".gap-missing")).ToContainTextAsync("Toujours sans réponse");
        await AccessibilityTests.AssertNoViolationAsync(visit);

        await gap.Locator(".gap-treat").ClickAsync();
        await visit.Page.Locator("#gap-note").FillAsync("Hors sujet.");
        await visit.Page.Locator(".gap-confirm").ClickAsync();
        await Expect(gap).ToHaveCountAsync(0);

        // The same subject in other words opens it again.
        await AskAsync(visit, "la recette des tartes aux pommes de noel");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Lacunes" }).ClickAsync();
        await Expect(gap.Locator(".gap-again")).ToBeVisibleAsync();
        await Expect(gap).ToContainTextAsync("2 fois");
    }

    [Fact]
    public async Task Document_EndedByItsDates_LeavesTheNextAnswerAndComesBackWhenUndone()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        await AskAsync(visit, Question);
        await Expect(visit.Turns.Last.Locator(".answer")).ToContainTextAsync(Title);

        await visit.Page.GotoAsync("/corpus?document=demo-ateliers");
        await visit.Page.Locator(".dates-edit").ClickAsync();
        await visit.Page.Locator("#dates-to").FillAsync("31/10/2026");
        await visit.Page.Locator("#dates-reason").FillAsync("Programme terminé.");
        await visit.Page.Locator(".dates-save").ClickAsync();
        await Expect(visit.Page.Locator(".corpus-standing")).ToHaveTextAsync("Fin de validité passée");
        await Expect(visit.Page.Locator(".mud-dialog")).ToHaveCountAsync(0);
        await AccessibilityTests.AssertNoViolationAsync(visit);

        await AskAsync(visit, Question);
        await Expect(visit.Turns.Last.Locator(".answer")).Not.ToContainTextAsync(Title);

        await visit.Page.GotoAsync("/corpus?document=demo-ateliers");
        await visit.Page.Locator(".dates-undo").ClickAsync();
        await Expect(visit.Page.Locator(".corpus-standing")).ToHaveTextAsync("En vigueur");
        await AskAsync(visit, Question);
        await Expect(visit.Turns.Last.Locator(".answer")).ToContainTextAsync(Title);
    }

    [Fact]
    public async Task Entry_AddedToTheVocabulary_IsInTheNextSearchAndInTheFile()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Vocabulaire" }).ClickAsync();
        await visit.Page.Locator(".vocabulary-add").ClickAsync();
        await visit.Page.Locator(".editor-words").FillAsync("ZQX, file prioritaire");
        await visit.Page.Locator(".editor-question").FillAsync("À qui est la ZQX ?");
        await visit.Page.Locator(".editor-try-button").ClickAsync();
        await Expect(visit.Page.Locator(".preview").Last).ToContainTextAsync("file prioritaire");
        await AccessibilityTests.AssertNoViolationAsync(visit);
        await visit.Page.Locator(".editor-save").ClickAsync();
        await Expect(visit.Page.Locator(".entry h2").First).ToHaveTextAsync("ZQX = file prioritaire");

        // The next search already looks for both: nothing is added to what is saved.
        await visit.Page.Locator(".entry-edit").First.ClickAsync();
        await visit.Page.Locator(".editor-question").FillAsync("À qui est la ZQX ?");
        await visit.Page.Locator(".editor-try-button").ClickAsync();
        await Expect(visit.Page.Locator(".preview").First).ToContainTextAsync("file prioritaire");

        await visit.Page.Locator(".entry-remove").First.ClickAsync();
        await Expect(visit.Page.Locator(".entry h2").First).Not.ToHaveTextAsync("ZQX = file prioritaire");
    }

    private static async Task AskAsync(Visit visit, string question)
    {
        await visit.OpenAsync();
        await visit.AskAsync(question);
        await visit.WaitForAnswerAsync();
    }
}
