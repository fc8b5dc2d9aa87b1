using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Testing.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Collections;

/// <summary>Two data folders on one server, with the same corpus by mistake: neither touches the points of the other.</summary>
public sealed class CollectionOwnershipTests : IAsyncLifetime
{
    private QdrantFixture? _fixture;

    private QdrantFixture Fixture => _fixture!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _fixture = await QdrantFixture.StartAsync();
        await Fixture.PublishAsync(new PublishedDocument("a", "plafond mensuel", "congé annuel"));
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    [Fact]
    public async Task Copy_OverTheCollectionOfAnotherDatabase_IsRefusedAndTouchesNothing()
    {
        await using var neighbour = await Fixture.StartNeighbourAsync();
        await neighbour.Database.PublishAsync(new PublishedDocument("b", "préavis"));

        var exception = await Assert.ThrowsAsync<IndexUnavailableException>(() => neighbour.Corpus.CopyToServerAsync(null, Token));

        Assert.Contains("autre base de données", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Qdrant:Corpus", exception.Message, StringComparison.Ordinal);
        Assert.True((await Fixture.Corpus.CompareContentsAsync(null, Token)).AreNone);
    }

    [Fact]
    public async Task Rebuild_BesideAnotherDatabase_LeavesItsCollectionsThere()
    {
        await using var neighbour = await Fixture.StartNeighbourAsync();
        await neighbour.Database.PublishAsync(new PublishedDocument("b", "préavis"));

        for (var number = 0; number < 3; number++) await neighbour.Corpus.RebuildAsync(null, Token);
        await Fixture.Corpus.SwitchAsync("corpus-1", null, Token);

        Assert.Equal(["corpus-1", "corpus-3", "corpus-4"], Fixture.Server.CollectionNames());
        Assert.True((await Fixture.Corpus.CompareContentsAsync(null, Token)).AreNone);
    }

    [Fact]
    public async Task Search_WithoutAnyDocument_DoesNotShowThoseOfAnotherDatabase()
    {
        await using var neighbour = await Fixture.StartNeighbourAsync();

        await Assert.ThrowsAsync<IndexUnavailableException>(() => SearchAsync(neighbour));
    }

    [Fact]
    public async Task Collection_OfAnEarlierProgram_IsTakenOverByTheDatabaseThatWroteIt()
    {
        ForgetOwner();

        Assert.Single(await SearchAsync(Fixture));

        var description = (await DescribeAsync())!;
        Assert.NotNull(description.Database);
        Assert.Equal("corpus-1", description.Collection);
    }

    [Fact]
    public async Task Collection_OfAnEarlierProgram_IsRefusedToADatabaseThatNeverWroteIt()
    {
        ForgetOwner();
        await using var neighbour = await Fixture.StartNeighbourAsync();
        await neighbour.Database.PublishAsync(new PublishedDocument("b", "plafond"));

        await Assert.ThrowsAsync<IndexUnavailableException>(() => SearchAsync(neighbour));

        Assert.Null((await DescribeAsync())!.Database);
    }

    private void ForgetOwner() => Fixture.Server.Apply("PATCH", "collections/corpus-1", """{"metadata":{"database":null,"collection":null}}""");

    private async Task<IndexDescription?> DescribeAsync() => (await Fixture.Client.FindCollectionAsync("corpus-1", Token))?.Config.Metadata;

    // As a process that has just started.
    private static Task<IReadOnlyList<PassageHit>> SearchAsync(QdrantFixture fixture) => fixture.StartIndex().SearchAsync(
        new PassageQuery("plafond", ReadOnlyMemory<float>.Empty, new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24))),
        Token);
}
