using FranceTravail.Assistant.Knowledge.Ingestion.Manifests;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Manifests;

public sealed class CorpusFilesTests
{
    [Fact]
    public void Enumerate_FolderWithManifest_LeavesItsReadmeAndHiddenFilesOut()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "manifest.jsonl", "README.md", "b/README.md", "b/z.md", "B/a.md", "é.txt", ".cache", ".git/config", "a.pdf" }) folder.File(name, "x");

        var files = CorpusFiles.Enumerate(folder.Path);

        Assert.Equal(["B/a.md", "a.pdf", "b/README.md", "b/z.md", "é.txt"], files.Select(file => file.RelativePath));
        Assert.All(files, file => Assert.True(File.Exists(file.FullPath)));
    }

    [Fact]
    public void Enumerate_FolderWithoutManifest_KeepsItsReadme()
    {
        using var folder = new TemporaryFolder();
        folder.File("README.md", "x");

        Assert.Equal("README.md", Assert.Single(CorpusFiles.Enumerate(folder.Path)).RelativePath);
    }

    [Fact]
    public void Enumerate_Links_StayInsideTheFolder()
    {
        using var outside = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        var secret = outside.File("secret.txt", "x");
        var inside = folder.File("vrai.txt", "x");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "dehors.txt"), secret);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "dedans.txt"), inside);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "perdu.txt"), Path.Combine(folder.Path, "absent.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "dossier"), outside.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "boucle"), folder.Path);

        Assert.Equal(["dedans.txt", "vrai.txt"], CorpusFiles.Enumerate(folder.Path).Select(file => file.RelativePath));
    }
}
