using System.Text.RegularExpressions;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class FirstQuestionTests(AssistantSite site)
{
    [Fact]
    public async Task Question_OnTheSampleCorpus_IsAnsweredWithACitationThatOpensItsPassage()
    {
        await using var visit = await site.VisitAsync();
        await visit.RecordAnswersAsync();
        await visit.OpenAsync();

        await visit.AskAsync(Questions.Hours);
        await visit.WaitForAnswerAsync();

        await Expect(visit.Answer).ToContainTextAsync("910");
        await visit.Citations.First.ClickAsync();
        var passage = visit.SourcePanel.Locator("mark");
        await Expect(passage).ToBeVisibleAsync();
        await Expect(passage).ToBeInViewportAsync();
        await Expect(passage).ToContainTextAsync("910 heures");
        await Expect(visit.SourcePanel).ToContainTextAsync("Licence Ouverte");
    }

    [Fact]
    public async Task Answer_Ended_IsReadFromItsQuestion()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visit.OpenAsync();

        foreach (var question in (string[])[Questions.Hours, Questions.LongAnswer])
        {
            await visit.AskAsync(question);
            await visit.WaitForAnswerAsync();

            await Expect(visit.Turns.Last.Locator(".question")).ToBeInViewportAsync(new() { Ratio = 1 });
            await Expect(visit.Turns.Last.Locator(".decisive-sentence").First).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    [Fact]
    public async Task PassagesOnly_AreReadFromTheFirst()
    {
        await using var visit = await site.VisitAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visit.OpenAsync();
        await visit.Page.GetByLabel("Passages seulement").CheckAsync();
        try
        {
            await visit.AskAsync(Questions.Hours);
            await visit.WaitForAnswerAsync();

            await Expect(visit.Turns.Last.Locator(".question")).ToBeInViewportAsync(new() { Ratio = 1 });
            await Expect(visit.Turns.Last.Locator(".ranked-title").First).ToBeInViewportAsync(new() { Ratio = 1 });
        }
        finally
        {
            // The choice is remembered for the one user, whose other visits ask for answers.
            await visit.Page.GetByLabel("Passages seulement").UncheckAsync();
        }
    }

    [Fact]
    public async Task Answer_WhileItIsWritten_ShowsOnlyBeginningsOfWhatIsStored()
    {
        await using var visit = await site.VisitAsync();
        await visit.RecordAnswersAsync();
        await visit.OpenAsync();

        await visit.AskAsync(Questions.LongAnswer);
        await visit.WaitForAnswerAsync();

        var stored = AnswerWords.OfStored((await visit.StoredTurnAsync(Questions.LongAnswer)).Answer);
        var shown = await visit.RecordedAnswersAsync();
        Assert.True(shown.Count >= 2, "The answer was shown at once: it did not stream.");
        Assert.Equal(stored, AnswerWords.OfShown(shown[^1]));
        Assert.All(shown, words => Assert.StartsWith(AnswerWords.OfUnfinished(words), stored, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Suggestion_Chosen_IsAsked()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync();

        var suggestions = visit.Page.GetByRole(AriaRole.List, new() { Name = "Pour commencer" });
        await suggestions.GetByRole(AriaRole.Button, new() { NameRegex = new(Regex.Escape(Questions.Hours)) }).ClickAsync();
        await visit.WaitForAnswerAsync();

        await Expect(visit.Turns.Last).ToContainTextAsync(Questions.Hours);
    }
}
