using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.CommandLine;

namespace FranceTravail.Assistant.Web.Tests.CommandLine;

public sealed class AssistantCommandLineTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    [Theory]
    [InlineData("import")]
    [InlineData("ask")]
    [InlineData("ask", "   ")]
    [InlineData("search", "texte", "--top", "0")]
    [InlineData("search", "texte", "--top", "101")]
    [InlineData("search", "texte", "--on", "24/11/2026")]
    [InlineData("search", "texte", "--inconnu")]
    [InlineData("import", "dossier-qui-n-existe-pas")]
    [InlineData("index")]
    [InlineData("index", "copy", "--from", "embedded")]
    [InlineData("index", "copy", "--from", "embedded", "--to", "embedded")]
    [InlineData("index", "copy", "--from", "embedded", "--to", "ailleurs")]
    [InlineData("index", "verify", "--queries", "fichier-qui-n-existe-pas")]
    [InlineData("index", "restore", "fichier-qui-n-existe-pas")]
    public async Task Run_WrongUse_Is64WithTheReasonOnStderrAlone(params string[] args)
    {
        var code = await AssistantCommandLine.RunAsync(args, new CommandOutput(_output, _error));

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Empty(_output.ToString());
        Assert.NotEmpty(_error.ToString());
    }

    [Fact]
    public async Task Run_DataFolderThatIsAFile_FailsWithWhatToDo()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("occupe", "x");

        var code = await AssistantCommandLine.RunAsync(["search", "texte", "--data", file], new CommandOutput(_output, _error));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("--data", _error.ToString(), StringComparison.Ordinal);
    }
}
