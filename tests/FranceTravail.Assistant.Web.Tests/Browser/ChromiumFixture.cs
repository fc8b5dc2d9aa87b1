using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

/// <summary>One Chromium for all browser tests. Where the machine has none they are skipped, and say so.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private const string PathVariable = "ASSISTANT_CHROMIUM";
    private const string DebianPath = "/usr/bin/chromium";

    /// <summary>Twice what the slowest machine needs: a browser test waits, it does not measure.</summary>
    private const float LongestWait = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable(PathVariable) ?? DebianPath;
        if (!File.Exists(path)) return;

        Assertions.SetDefaultExpectTimeout(LongestWait);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    internal async Task<IBrowserContext> NewContextAsync(int width, int height, ColorScheme theme)
    {
        if (_browser is null) Assert.Skip($"No Chromium at {DebianPath}; {PathVariable} may name another one.");

        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = theme,
            Locale = "fr-FR",
        });

        context.SetDefaultTimeout(LongestWait);
        return context;
    }
}
