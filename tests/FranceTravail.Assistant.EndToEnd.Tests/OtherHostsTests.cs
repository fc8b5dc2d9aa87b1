using System.Collections.Concurrent;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

public sealed class OtherHostsTests(AssistantSite site)
{
    [Fact]
    public async Task WholeVisit_RequestsNothingFromAnotherHost()
    {
        await using var visit = await site.VisitAsync();
        var addresses = Watch(visit.Page);

        await visit.OpenAsync();
        await visit.AskAsync(Questions.Hours);
        await visit.WaitForAnswerAsync();
        await visit.Citations.First.ClickAsync();
        await Expect(visit.SourcePanel.Locator("mark")).ToBeVisibleAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Contains(addresses, address => address.Scheme is "ws");
        Assert.DoesNotContain(addresses, IsElsewhere);
    }

    [Fact]
    public async Task RequestToAnotherHost_IsSeen()
    {
        await using var visit = await site.VisitAsync();
        var addresses = Watch(visit.Page);

        await visit.Page.GotoAsync("about:blank");
        await visit.Page.SetContentAsync("<img src='http://elsewhere.invalid/pixel.png' alt=''>");

        Assert.Contains(addresses, IsElsewhere);
    }

    private bool IsElsewhere(Uri address) =>
        address.Scheme is not ("data" or "blob" or "about") && address.Authority != new Uri(site.Program.Address).Authority;

    private static ConcurrentBag<Uri> Watch(IPage page)
    {
        var addresses = new ConcurrentBag<Uri>();
        page.Request += (_, request) => addresses.Add(new Uri(request.Url));
        page.WebSocket += (_, socket) => addresses.Add(new Uri(socket.Url));
        return addresses;
    }
}
