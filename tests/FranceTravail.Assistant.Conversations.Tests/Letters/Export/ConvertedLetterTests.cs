using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Letters.Export.Conversion;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Export;

public sealed class ConvertedLetterTests
{
    [Theory]
    [InlineData("convocation", 0)]
    [InlineData("decision-sanction", 2)]
    public async Task Pdf_OfALetter_SaysTheSameWordsAndIsTagged(string name, int set)
    {
        AskForLibreOffice();
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "pdftotext (poppler-utils) is not installed.");
        using var exporter = ExportedLetters.Exporter();
        var letter = ExportedLetters.Shipped(name, set);

        var result = await exporter.ExportAsync(letter, ExportedLetters.Imprint with { HoldsModelWords = true }, LetterFormat.Pdf, TestDeadline.Token());

        Assert.Null(result.Problem);
        var text = await PdfAsync("pdftotext", result.File!.Content, "-layout");
        Assert.Equal(Words(letter.Text), Words(WithoutFrame(text)));
        Assert.Contains("Rédigé avec l'aide d'une IA, relu par Paul Martin le 24 novembre 2026", text, StringComparison.Ordinal);
        var facts = await PdfAsync("pdfinfo", result.File.Content);
        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches(@"Title:\s+Convocation à un entretien", facts);
        Assert.Matches(@"Subject:\s+Rédigé avec l'aide d'une IA", facts);
    }

    [Fact]
    public async Task Odt_OfALetter_HoldsItsText()
    {
        AskForLibreOffice();
        using var exporter = ExportedLetters.Exporter();
        var letter = ExportedLetters.Shipped("convocation");

        var result = await exporter.ExportAsync(letter, ExportedLetters.Imprint, LetterFormat.Odt, TestDeadline.Token());

        using var odt = new ZipArchive(new MemoryStream(result.File!.Content));
        using var reader = new StreamReader(odt.GetEntry("content.xml")!.Open());
        var text = System.Xml.Linq.XDocument.Parse(await reader.ReadToEndAsync()).Root!.Value;
        Assert.All(letter.Blocks.SelectMany(block => FrenchSpacing.InFiles(block.Text).Split('\n')), line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pdf_LinesOfAField_StandOnLinesOfTheirOwn()
    {
        AskForLibreOffice();
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "pdftotext (poppler-utils) is not installed.");
        using var exporter = ExportedLetters.Exporter();
        var work = LetterDesk.Begin("trop-percu", ("motif", "Premier motif\nSecond motif"));

        var result = await exporter.ExportAsync(work.Letter, ExportedLetters.Imprint, LetterFormat.Pdf, TestDeadline.Token());

        var lines = (await PdfAsync("pdftotext", result.File!.Content, "-layout")).Split('\n').Select(line => line.Trim()).ToList();
        Assert.EndsWith("Premier motif", lines[lines.FindIndex(line => line.StartsWith("Second motif", StringComparison.Ordinal)) - 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversions_AtTheSameTime_WaitForEachOtherInAPrivateFolderAndLeaveNothing()
    {
        using var folder = new TemporaryFolder();
        var seen = Path.Combine(folder.Path, "seen");
        var program = Program(folder, $"ls '{folder.Path}/scratch' | wc -l >> '{seen}'; stat -c %a . >> '{seen}'; sleep 0.2; cp courrier.docx courrier.odt");
        using var converter = new LibreOfficeConverter(program, Scratch(folder), TimeSpan.FromMinutes(1), TimeProvider.System);

        var results = await Task.WhenAll(Enumerable.Range(1, 3).Select(number => converter.ConvertAsync([(byte)number], LibreOfficeTarget.Odt, TestDeadline.Token())));

        Assert.Equal([1, 2, 3], results.Select(result => Assert.Single(result!)));
        Assert.Equal(["1", "700", "1", "700", "1", "700"], await File.ReadAllLinesAsync(seen, TestDeadline.Token()));
        Assert.Empty(Directory.GetFileSystemEntries(Scratch(folder)));
    }

    [Fact]
    public async Task Export_WithoutLibreOffice_SaysWhatToInstall()
    {
        using var exporter = ExportedLetters.Exporter(new LetterExportOptions { LibreOffice = "/nulle/part/soffice" });

        var result = await exporter.ExportAsync(ExportedLetters.Shipped("convocation"), ExportedLetters.Imprint, LetterFormat.Pdf, TestDeadline.Token());

        Assert.Null(result.File);
        Assert.Contains("libreoffice-writer", result.Problem, StringComparison.Ordinal);
        Assert.Null(exporter.WhyNot(LetterFormat.Docx));
        Assert.Equal(result.Problem, exporter.WhyNot(LetterFormat.Odt));
    }

    [Fact]
    public async Task Export_ProgramThatWritesNothing_IsSaid()
    {
        using var exporter = ExportedLetters.Exporter(new LetterExportOptions { LibreOffice = "/bin/true" });

        var result = await exporter.ExportAsync(ExportedLetters.Shipped("convocation"), ExportedLetters.Imprint, LetterFormat.Pdf, TestDeadline.Token());

        Assert.Contains("n'a pas produit", result.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ProgramThatHangs_IsEndedWithItsChildrenAndLeavesNothing()
    {
        using var folder = new TemporaryFolder();
        var child = Path.Combine(folder.Path, "child");
        var hanging = Program(folder, $"sleep 60 & echo $! > '{child}'; wait");
        using var converter = new LibreOfficeConverter(hanging, Scratch(folder), TimeSpan.FromSeconds(1), TimeProvider.System);

        await Assert.ThrowsAsync<TimeoutException>(() => converter.ConvertAsync([1], LibreOfficeTarget.Pdf, TestDeadline.Token()));

        Assert.Empty(Directory.GetFileSystemEntries(Scratch(folder)));
        Assert.False(IsRunning(child));
    }

    [Fact]
    public async Task Export_Cancelled_EndsTheProgram()
    {
        using var folder = new TemporaryFolder();
        var child = Path.Combine(folder.Path, "child");
        var hanging = Program(folder, $"sleep 60 & echo $! > '{child}'; wait");
        using var converter = new LibreOfficeConverter(hanging, Scratch(folder), TimeSpan.FromMinutes(1), TimeProvider.System);
        using var stop = new CancellationTokenSource();

        var conversion = converter.ConvertAsync([1], LibreOfficeTarget.Pdf, stop.Token);
        while (!File.Exists(child) || new FileInfo(child).Length == 0) await Task.Delay(20, TestDeadline.Token());
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => conversion);
        Assert.False(IsRunning(child));
    }

    private static void AskForLibreOffice() =>
        Assert.SkipWhen(LibreOfficeProgram.Find(null, Environment.GetEnvironmentVariable("PATH")) is null, "LibreOffice is not installed.");

    // A script around the program that works, as LibreOffice itself is.
    private static string Program(TemporaryFolder folder, string commands)
    {
        var script = folder.File("soffice", $"#!/bin/sh\n{commands}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return script;
    }

    private static string Scratch(TemporaryFolder folder) => Directory.CreateDirectory(Path.Combine(folder.Path, "scratch")).FullName;

    // In a container nobody may collect an orphan that ended: it stays listed as a zombie (Z).
    private static bool IsRunning(string child)
    {
        var state = $"/proc/{File.ReadAllText(child).Trim()}/stat";
        return File.Exists(state) && !File.ReadAllText(state).Contains(") Z ", StringComparison.Ordinal);
    }

    // The header, the page's number and the line about the AI are the layout's, not the letter's.
    private static string WithoutFrame(string text) => string.Join('\n', text.Split('\n', '\f').Where(line =>
        line.Trim() is not "France Travail" && !line.TrimStart().StartsWith("Page ", StringComparison.Ordinal) && !line.Contains("Rédigé avec l'aide", StringComparison.Ordinal)));

    private static List<string> Words(string text) => [.. text.Replace("•", "-", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static async Task<string> PdfAsync(string program, byte[] pdf, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "lettre.pdf");
        await File.WriteAllBytesAsync(path, pdf);
        using var process = Process.Start(new ProcessStartInfo(program, [.. options, path, .. program == "pdftotext" ? ["-"] : Array.Empty<string>()]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = await process.StandardOutput.ReadToEndAsync(TestDeadline.Token());
        await process.WaitForExitAsync(TestDeadline.Token());
        return text;
    }
}
