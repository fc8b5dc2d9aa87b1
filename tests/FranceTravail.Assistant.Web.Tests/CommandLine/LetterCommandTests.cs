using System.Text.Json;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.CommandLine;

namespace FranceTravail.Assistant.Web.Tests.CommandLine;

public sealed class LetterCommandTests : IDisposable
{
    private const string Facts = """
        {"civilite": "M.", "nom": "Diallo", "signataire": "Paul Martin", "fonction": "conseiller", "date": "2026-12-12", "heure": "10:30", "lieu": "Lyon Part-Dieu", "pieces": ["CV", "contrat"]}
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Letter_CompleteFacts_IsWrittenAsJsonWithItsChecks()
    {
        var code = await RunAsync("--template", "convocation", "--facts", _folder.File("f.json", Facts), "--without-model", "--json");

        using var json = JsonDocument.Parse(_output.ToString());
        var text = json.RootElement.GetProperty("text").GetString()!;
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Vous êtes convoqué à un entretien de suivi le 12 décembre 2026 à 10 h 30", text, StringComparison.Ordinal);
        Assert.Contains("- CV\n- contrat", text, StringComparison.Ordinal);
        Assert.All(json.RootElement.GetProperty("checks").EnumerateArray(), check => Assert.True(check.GetProperty("passed").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("prompt").ValueKind);
        Assert.NotEmpty(json.RootElement.GetProperty("provenance").EnumerateArray());
    }

    [Fact]
    public async Task Letter_MissingFacts_Is2AndSaysWhatToFill()
    {
        var code = await RunAsync("--template", "decision-sanction", "--without-model");

        Assert.Equal(ExitCode.Refused, code);
        Assert.Contains("Motifs de la décision", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_List_GivesNamesAndFormKeys()
    {
        var code = await RunAsync("--list", "--json");

        using var json = JsonDocument.Parse(_output.ToString());
        var convocation = json.RootElement.EnumerateArray().Single(template => template.GetProperty("name").GetString() == "convocation");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("heure", convocation.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("--without-model")]
    [InlineData("--template", "inconnu")]
    [InlineData("--template", "convocation", "--facts", "absent.json")]
    public async Task Letter_WrongUse_Is64(params string[] args)
    {
        Assert.Equal(ExitCode.WrongUse, await RunAsync(args));
        Assert.NotEmpty(_error.ToString());
    }

    [Fact]
    public async Task Letter_FactsThatAreNoObject_Is64()
    {
        Assert.Equal(ExitCode.WrongUse, await RunAsync("--template", "convocation", "--facts", _folder.File("f.json", "[1]")));
    }

    private Task<int> RunAsync(params string[] args) => AssistantCommandLine.RunAsync(
        ["letter", .. args, "--data", Path.Combine(_folder.Path, "data")], new CommandOutput(_output, _error));
}
