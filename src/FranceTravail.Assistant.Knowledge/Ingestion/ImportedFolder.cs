using System.Globalization;
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
        var described = files.Select(file => Describe(file, manifest, request));
        var missing = isFile || manifest is null ? [] : Missing(root, files, manifest, request);
        return new ImportedFolder(
            [.. described.Concat(missing).OrderBy(file => file.RelativePath, StringComparer.Ordinal)], manifest?.Warnings ?? []);
    }

    // A line that names no file to read is refused like a bad file: otherwise nobody would see that its document is not there.
    private static IEnumerable<ImportedFile> Missing(string root, IReadOnlyList<CorpusFile> files, CorpusManifest manifest, ImportRequest request)
    {
        var read = files.Select(file => file.RelativePath).ToHashSet(StringComparer.Ordinal);
        return manifest.Entries.Where(entry => !read.Contains(entry.Path)).Select(entry =>
        {
            var path = Path.Combine(root, entry.Path);
            var problem = File.Exists(path) ? "n'est pas importé : fichier caché, README ou lien vers l'extérieur" : "n'existe pas dans le dossier";
            return Describe(new CorpusFile(entry.Path, path), manifest, request) with
            {
                Fault = string.Create(CultureInfo.InvariantCulture, $"Ce fichier, nommé par {CorpusManifest.FileName} (ligne {manifest.LineOf(entry)}), {problem}."),
            };
        });
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
