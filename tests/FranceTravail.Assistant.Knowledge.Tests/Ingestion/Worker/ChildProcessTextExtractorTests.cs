using System.Diagnostics;
using System.Globalization;
using System.Text;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Ingestion.Worker;
using FranceTravail.Assistant.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Worker;

/// <summary>A real child process that misbehaves on demand (see the project FranceTravail.Assistant.ExtractionWorker).</summary>
public sealed class ChildProcessTextExtractorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Extract_Files_GivesWhatTheProcessItselfReads()
    {
        using var extractor = Create(ExtractionLimits.Default);

        foreach (var name in new[] { "F19666.md", "fiche_agepi_deux_colonnes.pdf", "F1638.xml" })
        {
            var there = Assert.IsType<ExtractionResult.Extracted>(await extractor.ExtractAsync(Extraction.Fixture(name), Deadline()));

            var here = await Extraction.ReadFixtureAsync(name);
            Assert.Equal(here.Text, there.Document.Text);
            Assert.Equal(here.Blocks, there.Document.Blocks);
            Assert.Equal((here.Title, here.Date, here.Source), (there.Document.Title, there.Document.Date, there.Document.Source));
        }
    }

    [Fact]
    public async Task Extract_SeveralFiles_KeepsOneProcess()
    {
        using var extractor = Create(ExtractionLimits.Default);

        Assert.Equal(await ProcessIdAsync(extractor), await ProcessIdAsync(extractor));
    }

    [Theory]
    [InlineData("plante.txt", "arrêté brutalement")]
    [InlineData("recursion.txt", "arrêté brutalement")]
    [InlineData("gourmand.txt", "plus de mémoire que la limite de 128 Mo")]
    public async Task Extract_FileThatKillsTheWorker_IsRefusedAndTheNextIsRead(string name, string reason)
    {
        using var extractor = Create(ExtractionLimits.Default with { HeapBytes = 128 * 1024 * 1024 });
        var first = await ProcessIdAsync(extractor);

        var result = await extractor.ExtractAsync(_folder.File(name, "texte"), Deadline());

        Assert.Contains(reason, Assert.IsType<ExtractionResult.Refused>(result).Reason, StringComparison.Ordinal);
        Assert.NotEqual(first, await ProcessIdAsync(extractor));
        Assert.IsType<ExtractionResult.Extracted>(await extractor.ExtractAsync(_folder.File("suivant.txt", "Un texte."), Deadline()));
    }

    [Fact]
    public async Task Extract_FileThatMeetsABug_IsRefusedByTheSameProcess()
    {
        using var extractor = Create(ExtractionLimits.Default);
        var first = await ProcessIdAsync(extractor);

        var result = await extractor.ExtractAsync(_folder.File("bogue.txt", "texte"), Deadline());

        Assert.Equal("Le fichier a été refusé : sa lecture a échoué (InvalidOperationException).", Assert.IsType<ExtractionResult.Refused>(result).Reason);
        Assert.Equal(first, await ProcessIdAsync(extractor));
    }

    [Fact]
    public async Task Extract_FileWithoutEnd_IsRefusedAfterItsTime()
    {
        using var extractor = Create(ExtractionLimits.Default with { Duration = TimeSpan.FromSeconds(3) });
        var first = await ProcessIdAsync(extractor);

        var result = await extractor.ExtractAsync(_folder.File("sans-fin.txt", "texte"), Deadline());

        Assert.Contains("dépassé 3 secondes", Assert.IsType<ExtractionResult.Refused>(result).Reason, StringComparison.Ordinal);
        Assert.True(HasEnded(first));
    }

    [Fact]
    public async Task Extract_Cancelled_ThrowsAndDoesNotMixAnswers()
    {
        using var extractor = Create(ExtractionLimits.Default);
        await ProcessIdAsync(extractor);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => extractor.ExtractAsync(_folder.File("sans-fin.txt", "texte"), cancellation.Token));

        var next = await extractor.ExtractAsync(_folder.File("suivant.txt", "Un texte."), Deadline());
        Assert.Equal("Un texte.", Assert.IsType<ExtractionResult.Extracted>(next).Document.Text);
    }

    [Fact]
    public async Task Dispose_WhileIdle_EndsTheProcess()
    {
        var extractor = Create(ExtractionLimits.Default);
        var id = await ProcessIdAsync(extractor);

        extractor.Dispose();

        Assert.True(HasEnded(id));
    }

    [Fact]
    public async Task Extract_CommandThatIsNoWorker_SaysSo()
    {
        using var extractor = new ChildProcessTextExtractor(
            new ExtractionWorkerCommand("dotnet", ["--version"]), ExtractionLimits.Default, TimeProvider.System, NullLogger<ChildProcessTextExtractor>.Instance);

        var error = await Assert.ThrowsAsync<ExtractionWorkerException>(() => extractor.ExtractAsync(_folder.File("a.txt", "texte"), Deadline()));

        Assert.Contains("dotnet --version", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_InputThatEndsDuringAFile_LeavesTheFile()
    {
        var request = $"{{\"path\":\"{_folder.File("sans-fin.txt", "x")}\",\"limits\":{{}}}}\n";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(request));
        using var output = new MemoryStream();

        await ExtractionWorkerHost.RunAsync(input, output, _ => new EndlessTextExtractor(), Deadline());

        Assert.Equal("{}\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    public void Dispose() => _folder.Dispose();

    private static ChildProcessTextExtractor Create(ExtractionLimits limits) => new(
        new ExtractionWorkerCommand("dotnet", [Path.Combine(AppContext.BaseDirectory, "FranceTravail.Assistant.ExtractionWorker.dll")]),
        limits,
        TimeProvider.System,
        NullLogger<ChildProcessTextExtractor>.Instance);

    private static CancellationToken Deadline() => new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token;

    private async Task<int> ProcessIdAsync(ChildProcessTextExtractor extractor)
    {
        var answer = await extractor.ExtractAsync(_folder.File("qui.txt", "texte"), Deadline());
        return int.Parse(Assert.IsType<ExtractionResult.Refused>(answer).Reason, CultureInfo.InvariantCulture);
    }

    private static bool HasEnded(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.WaitForExit(TimeSpan.FromSeconds(20));
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private sealed class EndlessTextExtractor : ITextExtractor
    {
        public async Task<ExtractionResult> ExtractAsync(string path, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException();
        }
    }
}
