using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Manifests;

/// <summary>The <c>manifest.jsonl</c> of a corpus folder. A bad line costs that line only.</summary>
public sealed class CorpusManifest
{
    public const string FileName = "manifest.jsonl";

    private readonly Dictionary<string, CorpusManifestEntry> _byPath;
    private readonly Dictionary<string, int> _lines;

    private CorpusManifest(CorpusManifestReader read)
    {
        _byPath = read.ByPath;
        _lines = read.Lines;
        Warnings = read.Warnings;
    }

    public IReadOnlyCollection<CorpusManifestEntry> Entries => _byPath.Values;

    /// <summary>French sentences, each with its line number.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Null where the folder has no manifest.</summary>
    public static async Task<CorpusManifest?> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;

        var reader = new CorpusManifestReader();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path, Encoding.UTF8, cancellationToken)) reader.Add(line, ++number);
        return new CorpusManifest(reader);
    }

    /// <param name="relativePath">As <see cref="CorpusFile.RelativePath"/>.</param>
    public CorpusManifestEntry? Find(string relativePath) => _byPath.GetValueOrDefault(RelativePath.Normalize(relativePath));

    /// <summary>The number of an entry's line, from 1.</summary>
    public int LineOf(CorpusManifestEntry entry) => _lines[entry.Path];
}
