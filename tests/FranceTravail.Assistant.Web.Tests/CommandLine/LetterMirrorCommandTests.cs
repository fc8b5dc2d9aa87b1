using System.Text.Json;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.CommandLine;

namespace FranceTravail.Assistant.Web.Tests.CommandLine;

public sealed class LetterMirrorCommandTests : IDisposable
{
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
    public async Task Mirror_TemplatesAlone_IsJsonWithAnIndicatorForEachSwap()
    {
        var code = await RunAsync("--without-model", "--json");

        using var json = JsonDocument.Parse(_output.ToString());
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("model").ValueKind);
        var indicators = json.RootElement.GetProperty("indicators").EnumerateArray().ToList();
        Assert.Equal(["gender", "name", "age", "disability"], indicators.Select(indicator => indicator.GetProperty("swap").GetString()));
        Assert.All(indicators, indicator =>
        {
            Assert.Equal(1, indicator.GetProperty("fair").GetProperty("value").GetDouble());
            Assert.InRange(indicator.GetProperty("fair").GetProperty("low").GetDouble(), 0.5, 1);
        });
        Assert.Empty(json.RootElement.GetProperty("differing").EnumerateArray());
    }

    [Fact]
    public async Task Mirror_OfOneTemplate_ComparesItAlone()
    {
        var code = await RunAsync("--template", "convocation", "--without-model");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("(5 paires", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mirror_OfATemplateThatIsNone_Is64()
    {
        Assert.Equal(ExitCode.WrongUse, await RunAsync("--template", "inconnu"));
        Assert.Contains("inconnu", _error.ToString(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] args) => AssistantCommandLine.RunAsync(
        ["letter", "mirror", .. args, "--data", Path.Combine(_folder.Path, "data")], new CommandOutput(_output, _error));
}
