using Microsoft.Playwright;

namespace FranceTravail.Assistant.EndToEnd.Tests.Site;

/// <summary>The browser of the machine; Playwright's own download is not used.</summary>
internal static class Chromium
{
    private const string PathVariable = "ASSISTANT_CHROMIUM";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // The first four keep it from calling its maker's servers, so that what is seen comes from the page alone.
    private static readonly string[] Arguments =
    [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-gpu",
        "--disable-quic",
        "--no-sandbox",
    ];

    /// <summary>Null where there is none; the environment variable names another one than the usual.</summary>
    public static string? InstalledPath { get; } = Environment.GetEnvironmentVariable(PathVariable) is { } path
        ? (File.Exists(path) ? path : null)
        : Places.FirstOrDefault(File.Exists);

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = InstalledPath,
        Args = Arguments,
        Headless = true,
    });
}
