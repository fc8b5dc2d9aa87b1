using System.Diagnostics;
using FranceTravail.Assistant.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace FranceTravail.Assistant.EndToEnd.Tests;

/// <summary>What leaves the program says what the screen says.</summary>
public sealed class LetterExportTests(AssistantSite site)
{
    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("pdf")]
    public async Task Letter_Signed_LeavesWithTheWordsOfTheScreen(string format)
    {
        await using var visit = await site.VisitAsync(new() { AcceptDownloads = true });
        Assert.SkipUnless(IsThere("soffice") && IsThere("pdftotext"), "LibreOffice or pdftotext is not installed.");
        await visit.BeginLetterAsync("convocation");
        await visit.FillSummonsAsync();
        await visit.ValidateButton().ClickAsync();
        await Expect(visit.Page.Locator(".validation-done")).ToBeVisibleAsync();
        var shown = await visit.LetterText().InputValueAsync();

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator($".export-{format}").ClickAsync());
        var folder = Directory.CreateTempSubdirectory("assistant-letter-").FullName;
        try
        {
            var path = Path.Combine(folder, $"courrier.{format}");
            await download.SaveAsAsync(path);
            if (format != "pdf") await RunAsync("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, path);
            var text = await RunAsync("pdftotext", "-layout", Path.Combine(folder, "courrier.pdf"), "-");

            // Around them stand the header and the footer of the house.
            Assert.Contains(Words(shown), Words(text), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // List marks are drawn, not written.
    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n', '\r', '\f', '\t', '\u00a0', '\u202f'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("-" or "•" or "–")));

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
