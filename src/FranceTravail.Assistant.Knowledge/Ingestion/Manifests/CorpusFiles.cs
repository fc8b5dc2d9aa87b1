namespace FranceTravail.Assistant.Knowledge.Ingestion.Manifests;

/// <summary>The files of a corpus folder, in an order that does not depend on the file system.</summary>
public static class CorpusFiles
{
    private const string Readme = "README.md";

    /// <summary>
    /// Everything under the folder except hidden files and the manifest; the README of a folder with a manifest describes
    /// the corpus and is no part of it. Links to folders are not followed, links to files only inside the folder.
    /// </summary>
    public static IReadOnlyList<CorpusFile> Enumerate(string folder)
    {
        var root = new DirectoryInfo(Path.GetFullPath(folder));
        var isDescribed = File.Exists(Path.Combine(root.FullName, CorpusManifest.FileName));
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
            MaxRecursionDepth = 32,
        };

        var files = new List<CorpusFile>();
        foreach (var file in new SafeTree(root, options).Files())
        {
            var relative = RelativePath.Normalize(Path.GetRelativePath(root.FullName, file.FullName));
            if (relative == CorpusManifest.FileName || (isDescribed && relative.Equals(Readme, StringComparison.OrdinalIgnoreCase))) continue;
            if (relative.Split('/').Any(part => part.StartsWith('.'))) continue;
            files.Add(new CorpusFile(relative, file.FullName));
        }

        files.Sort((left, right) => string.CompareOrdinal(left.RelativePath, right.RelativePath));
        return files;
    }
}
