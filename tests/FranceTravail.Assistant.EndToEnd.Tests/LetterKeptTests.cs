using System.Text.RegularExpressions;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

/// <summary>What an agent typed is never lost: also in a field that was not left.</summary>
public sealed class LetterKeptTests(AssistantSite site)
{
    [Fact]
    public async Task LongText_OfAFieldThatWasNotLeft_IsStoredAtAPause()
    {
        await using var visit = await site.VisitAsync();
        await visit.BeginLetterAsync("convocation");

        await visit.Page.Locator("#letter-notes").PressSequentiallyAsync("Parler du projet.");
        await visit.Page.Locator("#letter-pieces").PressSequentiallyAsync("Curriculum vitae", new() { Delay = 60 });
        await Expect(visit.LetterText()).ToHaveValueAsync(new Regex("- Curriculum vitae"));
        await Expect(visit.Page.Locator("#letter-pieces")).ToBeFocusedAsync();
        await visit.Page.ReloadAsync();

        await Expect(visit.Page.Locator("#letter-pieces")).ToHaveValueAsync("Curriculum vitae");
        await Expect(visit.Page.Locator("#letter-notes")).ToHaveValueAsync("Parler du projet.");
    }
}
