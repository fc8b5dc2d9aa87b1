using System.Text.Json;
using FranceTravail.Assistant.Testing.Qdrant;
using FranceTravail.Assistant.Testing.Retrieval;
using FranceTravail.Assistant.Web.CommandLine;

namespace FranceTravail.Assistant.Web.Tests.CommandLine;

/// <summary>The verbs as they are typed, against the test server.</summary>
public sealed class IndexCommandTests : IAsyncLifetime
{
    private const string Address = "Qdrant__Url";

    private readonly CorpusDatabase _database = new();
    private QdrantServerFake? _server;

    public async ValueTask InitializeAsync()
    {
        _server = await QdrantServerFake.StartAsync();
        Environment.SetEnvironmentVariable(Address, _server.Url);
        await _database.MigrateAsync();
        for (var number = 0; number < 5; number++)
            await _database.PublishAsync(new PublishedDocument($"document-{number}", $"plafond mensuel numéro {number}"));
    }

    public async ValueTask DisposeAsync()
    {
        Environment.SetEnvironmentVariable(Address, null);
        await _database.DisposeAsync();
        await _server!.DisposeAsync();
        Assert.Empty(_server.Violations);
    }

    [Fact]
    public async Task CopyThenVerify_GivesTheSameIndex()
    {
        var queries = Path.Combine(_database.Folder, "queries.jsonl");
        await File.WriteAllLinesAsync(queries, ["plafond", """{"query": "numéro 3"}"""], TestContext.Current.CancellationToken);

        var (copied, _) = await RunAsync("index", "copy", "--from", "embedded", "--to", "qdrant");
        var (verified, report) = await RunAsync("index", "verify", "--queries", queries);

        Assert.Equal((ExitCode.Done, ExitCode.Done), (copied, verified));
        Assert.Equal((5, 5), (report.GetProperty("passages").GetProperty("expected").GetInt32(), report.GetProperty("passages").GetProperty("found").GetInt32()));
        Assert.Equal(2, report.GetProperty("queries").GetProperty("sameOrder").GetInt32());
    }

    [Fact]
    public async Task Verify_AfterAPointWasLost_Is1AndSaysSo()
    {
        await RunAsync("index", "copy", "--from", "embedded", "--to", "qdrant");
        _server!.Apply("POST", "collections/assistant/points/delete", $$"""{"points":[{{_server.PointIds("assistant")[0]}}]}""");

        var (code, report) = await RunAsync("index", "verify");

        Assert.Equal(ExitCode.Failed, code);
        Assert.False(report.GetProperty("same").GetBoolean());
        Assert.Equal(1, report.GetProperty("passages").GetProperty("missing").GetInt32());

        // What it advises to do helps.
        await RunAsync("index", "copy", "--from", "embedded", "--to", "qdrant");
        Assert.Equal(ExitCode.Done, (await RunAsync("index", "verify")).Code);
    }

    [Fact]
    public async Task SnapshotThenRestore_PutsTheFileIntoService()
    {
        await RunAsync("index", "copy", "--from", "embedded", "--to", "qdrant");

        var (_, saved) = await RunAsync("index", "snapshot", _database.Folder);
        var (restored, _) = await RunAsync("index", "restore", saved.GetProperty("path").GetString()!);
        var (_, list) = await RunAsync("index", "switch");

        Assert.Equal(ExitCode.Done, restored);
        Assert.Equal("assistant-2", list.GetProperty("live").GetString());
        Assert.Equal(2, list.GetProperty("collections").GetArrayLength());
    }

    [Fact]
    public async Task Rebuild_OfTheEmbeddedIndex_AnalysesAgainAndFixesTheMeanLength()
    {
        await _database.ChangePassagesAsync("UPDATE Passages SET Terms = x'010000' WHERE Id = 1");

        var (code, report) = await RunAsync("index", "rebuild");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal((1, 5), (report.GetProperty("analyzed").GetInt32(), report.GetProperty("passages").GetInt32()));
    }

    [Fact]
    public async Task Copy_ToAServerThatIsDown_SaysWhatToDo()
    {
        await _server!.StopAsync();

        using var error = new StringWriter();
        var code = await AssistantCommandLine.RunAsync(
            ["index", "copy", "--from", "embedded", "--to", "qdrant", "--data", _database.Folder], new CommandOutput(TextWriter.Null, error));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("vérifiez qu'il est démarré et joignable", error.ToString(), StringComparison.Ordinal);
    }

    private async Task<(int Code, JsonElement Json)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await AssistantCommandLine.RunAsync([.. args, "--json", "--data", _database.Folder], new CommandOutput(output, error));
        var text = output.ToString();

        Assert.True(text.Length > 0, error.ToString());
        return (code, JsonElement.Parse(text));
    }
}
