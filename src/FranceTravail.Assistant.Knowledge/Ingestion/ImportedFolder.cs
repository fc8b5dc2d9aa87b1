using FranceTravail.Assistant.Knowledge.Ingestion.Manifests;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>What an import is about to read: the files of a folder (or one file), joined with the folder's manifest.</summary>
internal sealed record ImportedFolder(IReadOnlyList<ImportedFile> Files, IReadOnlyList<string> Warnings)
{
    public static async Task<ImportedFolder> OpenAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(request.Path);
        var isFile = File.Exists(path);
        var root = isFile ? Path.GetDirectoryName(path)! : path;
        var manifest = await CorpusManifest.ReadAsync(root, cancellationToken);
        var files = isFile ? [new CorpusFile(Path.GetFileName(path), path)] : CorpusFiles.Enumerate(root);
        return new ImportedFolder([.. files.Select(file => Describe(file, manifest, request))], manifest?.Warnings ?? []);
    }

    private static ImportedFile Describe(CorpusFile file, CorpusManifest? manifest, ImportRequest request)
    {
        var entry = manifest?.Find(file.RelativePath);
        var collection = entry?.Collection ?? request.Collection;
        return new ImportedFile(
            file.FullPath,
            file.RelativePath,
            entry?.Id ?? $"{collection}/{file.RelativePath}",
            collection,
            entry?.Audience ?? request.Audience,
            entry);
    }
}
