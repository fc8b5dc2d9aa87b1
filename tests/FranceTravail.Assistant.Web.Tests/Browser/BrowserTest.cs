using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

/// <summary>A page of its own in a real browser, and what it asked for and complained about.</summary>
[Collection(nameof(BrowserTest))]
public abstract class BrowserTest(ChromiumFixture chromium) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _contexts = [];

    internal InterfaceHost Host { get; private set; } = null!;

    protected List<string> OtherHosts { get; } = [];

    protected List<string> Complaints { get; } = [];

    public async ValueTask InitializeAsync() => Host = await InterfaceHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts) await context.DisposeAsync();
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<IPage> OpenAsync(
        string path = "/", int width = 1280, int height = 800, ColorScheme theme = ColorScheme.Light, string ready = "#question")
    {
        var context = await chromium.NewContextAsync(width, height, theme);
        _contexts.Add(context);
        var page = await context.NewPageAsync();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Host.Url, StringComparison.Ordinal)) OtherHosts.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
        await page.GotoAsync(Host.Url + path);
        await page.Locator(ready).First.WaitForAsync();
        return page;
    }

    /// <summary>Types the question and sends it with Enter, as an agent would.</summary>
    internal async Task<Guid> AskAsync(IPage page, string question)
    {
        await page.Locator("#question").FillAsync(question);
        await page.Locator(".send-button:not([disabled])").WaitForAsync();
        await page.Locator("#question").PressAsync("Enter");
        return await Host.NextTurnAsync();
    }
}

[CollectionDefinition(nameof(BrowserTest))]
public sealed class OneChromium : ICollectionFixture<ChromiumFixture>;
