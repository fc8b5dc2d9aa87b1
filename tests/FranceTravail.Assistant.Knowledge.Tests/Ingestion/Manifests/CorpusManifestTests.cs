using FranceTravail.Assistant.Knowledge.Ingestion.Manifests;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Manifests;

public sealed class CorpusManifestTests
{
    [Fact]
    public async Task Read_Line_GivesEveryFieldAndIgnoresOthers()
    {
        var manifest = await ReadAsync("""
            {"id": "mt-1", "title": "Titre", "path": "mt/fiche.md", "format": "md", "source": "https://exemple.test", "publisher": "Ministère", "licence": "LO 2.0", "date": "2026-01-21", "theme": "emploi", "collection": "mt", "status": "current", "articles": ["R1"], "inForceFrom": "2026-02-01", "inForceTo": "2026-12-31", "audience": "conseillers"}
            """);

        Assert.Empty(manifest.Warnings);
        Assert.Equal(
            new CorpusManifestEntry(
                "mt-1", "mt/fiche.md", "Titre", new DateOnly(2026, 1, 21), "https://exemple.test", "Ministère", "LO 2.0", "emploi", "mt", "current",
                new DateOnly(2026, 2, 1), new DateOnly(2026, 12, 31), "conseillers"),
            manifest.Find("mt/fiche.md"));
    }

    [Theory]
    [InlineData("{\"id\": \"a\", \"path\": \"", "ligne 2 : JSON illisible")]
    [InlineData("[1]", "ligne 2 : ce n'est pas un objet JSON")]
    [InlineData("{\"path\": \"b.md\"}", "ligne 2 : « id » manque")]
    [InlineData("{\"id\": \"b\"}", "ligne 2 : « path » manque")]
    [InlineData("{\"id\": 12, \"path\": \"b.md\"}", "ligne 2 : « id » manque")]
    [InlineData("{\"id\": \"b\", \"path\": \"../b.md\"}", "ligne 2 : « path » sort du dossier")]
    [InlineData("{\"id\": \"b\", \"path\": \"/etc/passwd\"}", "ligne 2 : « path » sort du dossier")]
    [InlineData("{\"id\": \"b\", \"path\": \"x\\\\..\\\\..\\\\b.md\"}", "ligne 2 : « path » sort du dossier")]
    [InlineData("{\"id\": \"b\", \"path\": \"C:\\\\b.md\"}", "ligne 2 : « path » sort du dossier")]
    [InlineData("{\"id\": \"b\", \"path\": \"a.md\"}", "ligne 2 : « path » est déjà pris")]
    [InlineData("{\"id\": \"a\", \"path\": \"b.md\"}", "ligne 2 : « id » est déjà pris")]
    public async Task Read_BadLine_IsAWarningAndTheOthersStay(string bad, string warning)
    {
        var manifest = await ReadAsync("{\"id\": \"a\", \"path\": \"a.md\"}", bad, "", "{\"id\": \"c\", \"path\": \"c.md\"}");

        Assert.Contains(warning, Assert.Single(manifest.Warnings), StringComparison.Ordinal);
        Assert.Equal(["a", "c"], manifest.Entries.Select(entry => entry.Id));
    }

    [Fact]
    public async Task Read_BadDate_CostsTheDateOnly()
    {
        var manifest = await ReadAsync("{\"id\": \"a\", \"path\": \"a.md\", \"date\": \"21/01/2026\", \"title\": \"T\"}");

        Assert.Contains("ligne 1 : « date »", Assert.Single(manifest.Warnings), StringComparison.Ordinal);
        Assert.Equal(new CorpusManifestEntry("a", "a.md", "T"), manifest.Find("a.md"));
    }

    [Fact]
    public async Task Find_DecomposedAccentsAndBackslashes_AreTheSamePath()
    {
        var manifest = await ReadAsync("{\"id\": \"a\", \"path\": \"été/fiche.md\"}");

        Assert.Equal("a", manifest.Find("e\u0301te\u0301\\fiche.md")?.Id);
    }

    [Fact]
    public async Task Read_FolderWithoutManifest_GivesNull()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(await CorpusManifest.ReadAsync(folder.Path, TestDeadline.Token()));
    }

    private static async Task<CorpusManifest> ReadAsync(params string[] lines)
    {
        using var folder = new TemporaryFolder();
        folder.File(CorpusManifest.FileName, string.Join('\n', lines));
        return (await CorpusManifest.ReadAsync(folder.Path, TestDeadline.Token()))!;
    }
}
