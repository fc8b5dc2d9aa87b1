using System.Text.RegularExpressions;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class LetterEquityTests(AssistantSite site)
{
    [Fact]
    public async Task Mirror_WithTheRealModel_GoesOnThroughAReloadUntilItIsStopped()
    {
        await using var visit = await site.VisitAsync();
        await visit.Page.GotoAsync("/courriers/modeles");
        await visit.Page.Locator(".to-equity").ClickAsync();
        await visit.Page.Locator(".run-mirror").ClickAsync();
        await Expect(visit.Page.Locator(".equity-count")).ToContainTextAsync(new Regex("^[1-9][0-9]* paires"));

        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator(".equity-count")).ToContainTextAsync(new Regex("^[1-9][0-9]* paires"));
        await visit.Page.Locator(".stop-mirror").ClickAsync();

        await Expect(visit.Page.Locator(".run-mirror")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".equity-indicator")).ToHaveCountAsync(0);
    }
}
