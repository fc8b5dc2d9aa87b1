using System.Text.Json;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Retrieval;
using FranceTravail.Assistant.Web.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.CommandLine;

/// <summary>The verb as it is typed, over a database that a curator changes.</summary>
public sealed class SearchCommandTests : IAsyncLifetime
{
    private readonly CorpusDatabase _database = new();

    public async ValueTask InitializeAsync()
    {
        await _database.MigrateAsync();
        await _database.PublishAsync(new PublishedDocument("ancien", "plafond mensuel de la prime"));
        await _database.PublishAsync(new PublishedDocument("nouveau", "plafond annuel de la prime"));
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("2026-06-30", "ancien", "nouveau")]
    [InlineData("2026-07-01", "nouveau")]
    public async Task Search_OnADay_FollowsTheDatesOfTheCurator(string day, params string[] expected)
    {
        var services = _database.Start();
        var dates = new CuratedDates(
            services.GetRequiredService<IDbContextFactory<AssistantDbContext>>(), services.GetRequiredService<IPassageIndex>(), TimeProvider.System);
        await dates.ChangeAsync(
            new DateChangeRequest(
                "ancien",
                new DocumentDates(null, null, null),
                new DocumentDates(null, new DateOnly(2026, 6, 30), "nouveau"),
                "Abrogé.",
                "curatrice",
                new HashSet<string> { "tous" }),
            TestContext.Current.CancellationToken);

        Assert.Equal(expected, await SearchAsync("plafond de la prime", day));
    }

    [Theory]
    [InlineData("search")]
    [InlineData("ask")]
    public async Task Collection_ThatIsNone_Is64WithThoseThatThereAre(string verb)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        await _database.PublishAsync(new PublishedDocument("autre", "plafond trimestriel") { Collection = "aides" });

        var code = await AssistantCommandLine.RunAsync(
            [verb, "plafond", "--collection", "aides", "--collection", "inexistante", "--data", _database.Folder], new CommandOutput(output, error));

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Equal("Aucune collection ne s'appelle « inexistante ». Collections du corpus : « aides », « reglement ».", error.ToString().Trim());
        Assert.Empty(output.ToString());
    }

    private async Task<IEnumerable<string>> SearchAsync(string query, string day)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await AssistantCommandLine.RunAsync(
            ["search", query, "--on", day, "--json", "--data", _database.Folder], new CommandOutput(output, error));

        Assert.True(code == ExitCode.Done, error.ToString());
        return JsonDocument.Parse(output.ToString()).RootElement.GetProperty("hits").EnumerateArray()
            .Select(hit => hit.GetProperty("documentId").GetString()!).Order();
    }
}
