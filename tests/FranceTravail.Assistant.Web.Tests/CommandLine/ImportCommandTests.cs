using System.Text.Json;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.CommandLine;

namespace FranceTravail.Assistant.Web.Tests.CommandLine;

/// <summary>The verb as it is typed, up to what needs no model.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();

    public ImportCommandTests() => _folder.File("corpus/manifest.jsonl", """{"id": "fiche", "path": "absente.md"}""");

    public void Dispose()
    {
        _output.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Import_ManifestThatNamesAMissingFile_SaysSoAndCountsIt()
    {
        Assert.Equal(ExitCode.Done, await RunAsync());

        var lines = _output.ToString().Trim().Split('\n');
        Assert.Equal("absente.md : Ce fichier, nommé par manifest.jsonl (ligne 1), n'existe pas dans le dossier.", lines[0]);
        Assert.Matches("^1 fichier en [0-9,.]+ s : 0 importé, 0 mis à jour, 0 inchangé, 1 refusé, 0 en échec ; 0 passage\\.$", lines[1]);
    }

    [Fact]
    public async Task Import_ManifestThatNamesAMissingFile_IsALineAndInTheTotal()
    {
        Assert.Equal(ExitCode.Done, await RunAsync("--json"));

        var lines = _output.ToString().Trim().Split('\n').Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(("absente.md", "refused"), (lines[0].GetProperty("path").GetString(), lines[0].GetProperty("outcome").GetString()));
        Assert.Equal((1, 1), (lines[1].GetProperty("total").GetInt32(), lines[1].GetProperty("refused").GetInt32()));
    }

    private Task<int> RunAsync(params string[] args) => AssistantCommandLine.RunAsync(
        ["import", Path.Combine(_folder.Path, "corpus"), .. args, "--data", Path.Combine(_folder.Path, "data")], new CommandOutput(_output, TextWriter.Null));
}
