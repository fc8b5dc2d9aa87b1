using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Embedded;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Embedded;

public sealed class EmbeddedPassageIndexTests : PassageIndexConformance, IAsyncLifetime
{
    private readonly CorpusDatabase _database = new();
    private IPassageIndex? _index;

    protected override IPassageIndex Index => _index ??= Start();

    public async ValueTask InitializeAsync() => await _database.MigrateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Search_AfterAnotherProcessPublished_FindsIt()
    {
        await PublishAsync(new PublishedDocument("a", "plafond mensuel"));
        await SearchAsync("plafond");

        await _database.PublishAsync(new PublishedDocument("b", "plafond annuel"));

        Assert.Equal(2, (await SearchAsync("plafond")).Count);
    }

    [Fact]
    public async Task Search_AfterAnotherProcessWithdrew_FindsItNoMore()
    {
        var version = await PublishAsync(new PublishedDocument("a", "plafond mensuel"));
        await SearchAsync("plafond");

        await _database.WithdrawAsync(version.VersionId);

        Assert.Empty(await SearchAsync("plafond"));
    }

    [Fact]
    public async Task Search_AfterDatesChanged_FollowsThem()
    {
        var version = await PublishAsync(new PublishedDocument("a", "plafond mensuel"));
        await SearchAsync("plafond");

        await _database.ChangeAsync(version.VersionId, changed => changed.InForceTo = new DateOnly(2025, 12, 31));

        Assert.Empty(await SearchAsync("plafond"));
        Assert.Single(await SearchAsync("plafond", scope: new SearchScope(Set("tous"), new DateOnly(2025, 6, 1))));
    }

    [Fact]
    public async Task Search_AfterARestart_IsTheSameToTheLastScore()
    {
        for (var number = 0; number < 40; number++)
        {
            await PublishAsync(Random(number));
            if (number % 7 == 0) await SearchAsync("plafond");
        }

        var before = await SearchAsync("plafond annuel", [1, 0], limit: 50);
        var restarted = Start();
        var after = await restarted.SearchAsync(
            new PassageQuery("plafond annuel", new float[] { 1, 0 }, new SearchScope(Set("tous"), new DateOnly(2026, 11, 24)), 50),
            TestContext.Current.CancellationToken);

        Assert.Equal(50, before.Count);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task Replace_OfAVersionThatIsNoLongerCurrent_DoesNotBringItBack()
    {
        await PublishAsync(new PublishedDocument("x", "autre"));
        await SearchAsync("autre");
        var late = await _database.PublishAsync(new PublishedDocument("a", "plafond ancien"));
        await _database.PublishAsync(new PublishedDocument("a", "plafond nouveau"));

        await Index.ReplaceAsync(late, TestContext.Current.CancellationToken);

        Assert.Empty(await SearchAsync("ancien"));
        Assert.Single(await SearchAsync("nouveau"));
    }

    [Fact]
    public async Task Search_TermsOfAnOlderAnalyser_AreAnalysedAgain()
    {
        await _database.PublishAsync(new PublishedDocument("a", "plafond mensuel"));
        await _database.ChangePassagesAsync("UPDATE Passages SET Terms = x'010000'");

        Assert.Single(await SearchAsync("plafond"));
    }

    [Fact]
    public async Task Search_GenerationWentBack_ReadsEverythingAgain()
    {
        await PublishAsync(new PublishedDocument("a", "plafond mensuel"));
        await PublishAsync(new PublishedDocument("b", "plafond annuel"));
        await SearchAsync("plafond");

        await _database.ChangePassagesAsync(
            "UPDATE IndexStates SET Generation = 1; UPDATE DocumentVersions SET State = 'Draft', IndexGeneration = 1 WHERE DocumentId = 'b'");

        Assert.Equal("a", Assert.Single(await SearchAsync("plafond")).DocumentId);
    }

    [Fact]
    public async Task Search_VectorOfAnotherModel_IsRefused()
    {
        await PublishAsync(new PublishedDocument("a", "plafond") { Vectors = [[1, 0]] });

        await Assert.ThrowsAsync<InvalidOperationException>(() => SearchAsync("plafond", [1, 0, 0]));
    }

    protected override async Task<IndexedVersion> PublishAsync(PublishedDocument document)
    {
        var version = await _database.PublishAsync(document);
        await Index.ReplaceAsync(version, TestContext.Current.CancellationToken);
        return version;
    }

    protected override async Task WithdrawAsync(long versionId)
    {
        await _database.WithdrawAsync(versionId);
        await Index.RemoveAsync(versionId, TestContext.Current.CancellationToken);
    }

    private IPassageIndex Start() => _database.Start().GetRequiredService<EmbeddedPassageIndex>();

    private static PublishedDocument Random(int seed)
    {
        var random = new Random(seed);
        string[] words = ["plafond", "annuel", "mensuel", "congé", "préavis", "indemnité", "salaire"];
        var count = random.Next(1, 5);
        return new PublishedDocument(
            $"document-{seed % 30}",
            [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', random.GetItems(words, random.Next(3, 12))))])
        {
            Vectors = [.. Enumerable.Range(0, count).Select(_ => new[] { random.NextSingle(), random.NextSingle() })],
        };
    }
}
