using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class KeyboardTests(AssistantSite site)
{
    /// <summary>More stops than the page has before an answer.</summary>
    private const int MostTabs = 40;

    [Fact]
    public async Task Keyboard_Alone_AsksReadsASourceAndComesBack()
    {
        await using var visit = await site.VisitAsync();
        await visit.OpenAsync();
        var keyboard = visit.Page.Keyboard;

        await visit.TabToAsync("textarea", MostTabs);
        await keyboard.TypeAsync(Questions.Hours);
        await keyboard.PressAsync("Enter");
        await Expect(visit.Turns).ToHaveCountAsync(1);
        await visit.WaitForAnswerAsync();
        await visit.TabToAsync(".citation-mark", MostTabs, backwards: true);
        await keyboard.PressAsync("Enter");
        await Expect(visit.SourcePanel.Locator("mark")).ToBeVisibleAsync();
        await Expect(visit.SourcePanel).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");

        await Expect(visit.SourcePanel).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator(".citation-mark:focus")).ToHaveCountAsync(1);
    }
}
