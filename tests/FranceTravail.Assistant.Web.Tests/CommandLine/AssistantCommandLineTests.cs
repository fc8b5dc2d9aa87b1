using System.Globalization;
using System.Net;
using System.Net.Sockets;
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
    [InlineData("search", "")]
    [InlineData("search", "   ")]
    [InlineData("search", "texte", "--top", "0")]
    [InlineData("search", "texte", "--top", "101")]
    [InlineData("search", "texte", "--top", "abc")]
    [InlineData("search", "texte", "--top")]
    [InlineData("search", "texte", "--top", "1", "--top", "2")]
    [InlineData("search", "texte", "--json=abc")]
    [InlineData("search", "texte", "--on", "24/11/2026")]
    [InlineData("search", "texte", "--on", "2026-11-24", "--on", "2026-11-25")]
    [InlineData("search", "texte", "--inconnu")]
    [InlineData("import", "dossier-qui-n-existe-pas")]
    [InlineData("index")]
    [InlineData("index", "copy", "--from", "embedded")]
    [InlineData("index", "copy", "--from", "embedded", "--to", "embedded")]
    [InlineData("index", "copy", "--from", "embedded", "--to", "ailleurs")]
    [InlineData("index", "verify", "--queries", "fichier-qui-n-existe-pas")]
    [InlineData("index", "verify", "--overlap", "abc")]
    [InlineData("index", "verify", "--overlap", "1,2")]
    [InlineData("index", "restore", "fichier-qui-n-existe-pas")]
    [InlineData("--version", "search", "texte")]
    public async Task Run_WrongUse_Is64WithTheReasonOnStderrAlone(params string[] args)
    {
        // As Program sets it: most of the library's own sentences follow it.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");

        var code = await AssistantCommandLine.RunAsync(args, new CommandOutput(_output, _error));

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Empty(_output.ToString());
        Assert.NotEmpty(_error.ToString());
        Assert.DoesNotMatch(@"(?m)^   at |(?i)\b(cannot|expect(s|ed)|required|argument but|option cannot)\b", _error.ToString());
    }

    [Theory]
    [InlineData("abc", "http://127.0.0.1:5081")]
    [InlineData("80", "http://127.0.0.1:80 ")]
    [InlineData("", "http://127.0.0.1:5081")]
    [InlineData("http://127.0.0.1:abc", "http://127.0.0.1:5081")]
    [InlineData("http://127.0.0.1:99999", "http://127.0.0.1:5081")]
    [InlineData("http://127.0.0.1:5080/chemin", "http://127.0.0.1:5081")]
    [InlineData("ftp://127.0.0.1:5080", "http://127.0.0.1:5081")]
    [InlineData("http://127.0.0.1:5080;abc", "« abc »")]
    public async Task Serve_AtWhatIsNoAddress_Is64BeforeAnythingIsCreated(string urls, string said)
    {
        using var folder = new TemporaryFolder();
        var data = Path.Combine(folder.Path, "data");

        var code = await AssistantCommandLine.RunAsync(["--urls", urls, "--data", data], new CommandOutput(_output, _error));

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("--urls attend une adresse complète", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains(said, _error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task Serve_AtAnAddressThatIsTaken_FailsWithWhichOneAndWhatToDo()
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var code = await AssistantCommandLine.RunAsync(["--urls", taken, "--data", folder.Path], new CommandOutput(_output, _error));

        Assert.Equal(ExitCode.Failed, code);
        Assert.StartsWith($"L'adresse {taken} est déjà prise par un autre programme. Arrêtez-le, ou choisissez une autre adresse avec --urls", _error.ToString(), StringComparison.Ordinal);
        Assert.Single(_error.ToString().Trim().Split('\n'));
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

    [Fact]
    public async Task Run_Defect_Is1WithItsStackOnStderr()
    {
        using var folder = new TemporaryFolder();
        var closed = new StringWriter();
        await closed.DisposeAsync();

        var code = await AssistantCommandLine.RunAsync(["letter", "--list", "--data", folder.Path], new CommandOutput(closed, _error));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains(nameof(ObjectDisposedException), _error.ToString(), StringComparison.Ordinal);
    }
}
