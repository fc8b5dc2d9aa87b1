using System.IO.Enumeration;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Manifests;

/// <summary>Walks a folder without leaving it by a link.</summary>
internal sealed class SafeTree(DirectoryInfo root, EnumerationOptions options)
{
    public IEnumerable<FileInfo> Files() => new FileSystemEnumerable<FileInfo>(
        root.FullName,
        (ref FileSystemEntry entry) => (FileInfo)entry.ToFileSystemInfo(),
        options)
    {
        ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
    }.Where(IsInside);

    private bool IsInside(FileInfo file)
    {
        if (file.LinkTarget is null) return true;

        var target = file.ResolveLinkTarget(returnFinalTarget: true);
        return target is FileInfo { Exists: true } && target.FullName.StartsWith(root.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
