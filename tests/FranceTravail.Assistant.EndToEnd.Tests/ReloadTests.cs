using FranceTravail.Assistant.EndToEnd.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class ReloadTests(AssistantSite site)
{
    /// <summary>On a fast machine an answer may end while the page loads again; that proves nothing, so it is tried anew.</summary>
    private const int MostAttempts = 5;

    [Fact]
    public async Task Reload_InTheMiddleOfAnAnswer_GoesOnWithWhatIsStored()
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            await using var visit = await site.VisitAsync();
            if (await ReloadWhileWritingAsync(visit)) return;
        }

        Assert.Fail($"No answer of {MostAttempts} was still being written after the reload.");
    }

    [Fact]
    public async Task SecondTab_InTheMiddleOfAnAnswer_ShowsTheSameAnswer()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Questions.LongAnswer);
        await visit.WaitForFirstWordsAsync();

        var tab = new Visit(visit.Context, await visit.Context.NewPageAsync(), site.Program);
        await tab.OpenAsync(visit.Page.Url);
        await tab.WaitForAnswerAsync();
        await visit.WaitForAnswerAsync();

        var stored = AnswerWords.OfStored((await visit.StoredTurnAsync(Questions.LongAnswer)).Answer);
        Assert.Equal(stored, AnswerWords.OfShown(await tab.ShownAnswerAsync()));
        Assert.Equal(stored, AnswerWords.OfShown(await visit.ShownAnswerAsync()));
    }

    [Fact]
    public async Task Reload_AfterAnAnswer_ShowsTheSameConversationAndCitations()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Questions.Hours);
        await visit.WaitForAnswerAsync();
        await visit.AskAsync(Questions.Complaint);
        await visit.WaitForAnswerAsync();
        var before = await visit.Turns.AllInnerTextsAsync();
        var citations = await visit.Page.Locator(".citation-mark").CountAsync();

        await visit.Page.ReloadAsync();
        await Expect(visit.Turns).ToHaveCountAsync(2);

        Assert.Equal(before, await visit.Turns.AllInnerTextsAsync());
        Assert.Equal(citations, await visit.Page.Locator(".citation-mark").CountAsync());
        await visit.Turns.First.Locator(".citation-mark").First.ClickAsync();
        await Expect(visit.SourcePanel.Locator("mark")).ToContainTextAsync("910 heures");
    }

    /// <summary>True when the answer was still being written after the page had come back.</summary>
    private static async Task<bool> ReloadWhileWritingAsync(Visit visit)
    {
        await visit.RecordAnswersAsync();
        await visit.OpenAsync();
        await visit.AskAsync(Questions.LongAnswer);
        var before = AnswerWords.OfUnfinished(await visit.WaitForFirstWordsAsync());

        await visit.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });
        var after = AnswerWords.OfUnfinished(await visit.WaitForFirstWordsAsync());
        var meanwhile = await visit.StoredTurnAsync(Questions.LongAnswer);
        await visit.WaitForAnswerAsync();

        Assert.StartsWith(before, after, StringComparison.Ordinal);
        var stored = AnswerWords.OfStored((await visit.StoredTurnAsync(Questions.LongAnswer)).Answer);
        Assert.Equal(stored, AnswerWords.OfShown(await visit.ShownAnswerAsync()));
        var shown = await visit.RecordedAnswersAsync();
        Assert.All(shown, words => Assert.StartsWith(AnswerWords.OfUnfinished(words), stored, StringComparison.Ordinal));
        return meanwhile.State == "Running";
    }
}
