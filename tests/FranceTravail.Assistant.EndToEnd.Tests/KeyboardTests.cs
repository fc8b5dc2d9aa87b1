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

        await TabToAsync(visit, "textarea");
        await keyboard.TypeAsync(Questions.Hours);
        await keyboard.PressAsync("Enter");
        await Expect(visit.Turns).ToHaveCountAsync(1);
        await visit.WaitForAnswerAsync();
        await TabToAsync(visit, ".citation-mark", backwards: true);
        await keyboard.PressAsync("Enter");
        await Expect(visit.SourcePanel.Locator("mark")).ToBeVisibleAsync();
        await Expect(visit.SourcePanel).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");

        await Expect(visit.SourcePanel).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator(".citation-mark:focus")).ToHaveCountAsync(1);
    }

    private static async Task TabToAsync(Visit visit, string selector, bool backwards = false)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector)) return;

            await visit.Page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"{selector} cannot be reached with the Tab key.");
    }
}
