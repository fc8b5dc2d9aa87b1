using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class SecondBrowserTests(AssistantSite site)
{
    [Fact]
    public async Task TwoBrowsers_AskingAtOnce_EachGetsItsOwnAnswer()
    {
        await using var first = await site.VisitAsync();
        await using var second = await site.VisitAsync();
        await first.OpenAsync();
        await second.OpenAsync();

        await Task.WhenAll(first.AskAsync(Questions.Hours), second.AskAsync(Questions.Internship));
        await Task.WhenAll(first.WaitForAnswerAsync(), second.WaitForAnswerAsync());

        await ShowsItsOwnAsync(first, Questions.Hours);
        await ShowsItsOwnAsync(second, Questions.Internship);
    }

    private static async Task ShowsItsOwnAsync(Visit visit, string question)
    {
        await Expect(visit.Turns).ToHaveCountAsync(1);
        await Expect(visit.Turns).ToContainTextAsync(question);
        var stored = await visit.StoredTurnAsync(question);
        Assert.NotEmpty(stored.Answer);
        Assert.Equal(AnswerWords.OfStored(stored.Answer), AnswerWords.OfShown(await visit.ShownAnswerAsync()));
    }
}
