using System.Text;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion;

/// <summary>Extracts a fixture, or content written by the test under a name of its choice.</summary>
internal static class Extraction
{
    public static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Ingestion", "Fixtures", name);

    public static async Task<ExtractedDocument> ReadFixtureAsync(string name) => Document(await ExtractAsync(Fixture(name)));

    public static Task<ExtractedDocument> ReadAsync(string name, string content) => ReadAsync(name, Encoding.UTF8.GetBytes(content));

    public static async Task<ExtractedDocument> ReadAsync(string name, byte[] content) => Document(await ExtractAsync(name, content));

    public static async Task<string> RefuseAsync(string name, byte[] content, ExtractionLimits? limits = null) =>
        Assert.IsType<ExtractionResult.Refused>(await ExtractAsync(name, content, limits)).Reason;

    public static Task<string> RefuseAsync(string name, string content, ExtractionLimits? limits = null) =>
        RefuseAsync(name, Encoding.UTF8.GetBytes(content), limits);

    public static async Task<ExtractionResult> ExtractAsync(string name, byte[] content, ExtractionLimits? limits = null)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        await File.WriteAllBytesAsync(path, content);
        return await ExtractAsync(path, limits);
    }

    public static Task<ExtractionResult> ExtractAsync(string path, ExtractionLimits? limits = null) =>
        new InProcessTextExtractor(limits ?? ExtractionLimits.Default).ExtractAsync(path, TestDeadline.Token());

    /// <summary>« Kind Level: text » of each block, to compare a whole reading at a glance.</summary>
    public static string[] Lines(this ExtractedDocument document) =>
        [.. document.Blocks.Select(block => $"{Name(block)}: {document.Text[block.Start..block.End]}")];

    private static string Name(ExtractedBlock block) => block.Kind switch
    {
        ExtractedBlockKind.Heading => $"h{block.Level}",
        ExtractedBlockKind.ListItem => $"li{block.Level}",
        ExtractedBlockKind.TableHeader => "th",
        ExtractedBlockKind.TableRow => "tr",
        _ => "p",
    };

    private static ExtractedDocument Document(ExtractionResult result) =>
        result is ExtractionResult.Extracted extracted ? extracted.Document : throw new InvalidOperationException(((ExtractionResult.Refused)result).Reason);
}
