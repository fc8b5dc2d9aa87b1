using Microsoft.Playwright;

namespace FranceTravail.Assistant.EndToEnd.Tests.Site;

/// <summary>One running program, its samples imported, and one browser for all tests; each visit has its own browser context.</summary>
public sealed class AssistantSite : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private AssistantProgram? _program;

    internal AssistantProgram Program => _program ?? throw new InvalidOperationException("The program was not started.");

    public async ValueTask InitializeAsync()
    {
        if (Chromium.InstalledPath is null) return;

        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(Visit.LongestWait);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);

        // On one thread an answer lasts long enough to be reloaded in its middle, on any machine.
        _program = await AssistantProgram.StartAsync("Assistant__Models__Threads=1");
        await using var visit = await VisitAsync();
        await visit.OpenAsync();
        await visit.WaitForStartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_program is not null) await _program.DisposeAsync();
    }

    /// <summary>A new browser, as of another person: nothing shared with the other visits.</summary>
    internal Task<Visit> VisitAsync(BrowserNewContextOptions? options = null)
    {
        SkipWithoutBrowser();
        return VisitAsync(Program, options);
    }

    internal async Task<Visit> VisitAsync(AssistantProgram program, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = program.Address;
        options.Locale = "fr-FR";
        var context = await _browser!.NewContextAsync(options);
        return new Visit(context, await context.NewPageAsync(), program);
    }

    internal static void SkipWithoutBrowser() => Assert.SkipWhen(
        Chromium.InstalledPath is null, "No Chromium on this machine (Debian: apt-get install chromium): browser tests are skipped.");
}
