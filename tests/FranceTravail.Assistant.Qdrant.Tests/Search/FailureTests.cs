using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Qdrant;
using FranceTravail.Assistant.Testing.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Search;

/// <summary>A search that cannot be answered says in French what to do.</summary>
public sealed class FailureTests : IAsyncLifetime
{
    private const string Query = "POST /collections/*/points/query/batch";

    private QdrantFixture? _fixture;

    private QdrantFixture Fixture => _fixture!;

    public async ValueTask InitializeAsync()
    {
        _fixture = await QdrantFixture.StartAsync();
        await Fixture.PublishAsync(new PublishedDocument("a", "plafond"));
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    [Theory]
    [InlineData(400, "a refusé une demande (400)")]
    [InlineData(403, "vérifiez la clé dans Qdrant:ApiKey")]
    [InlineData(404, "lancez « index rebuild »")]
    [InlineData(500, "est en difficulté (500)")]
    [InlineData(503, "La recherche reprendra d'elle-même")]
    public async Task Search_AnsweredByAnError_SaysWhatToDo(int status, string advice)
    {
        for (var attempt = 0; attempt < 4; attempt++) Fixture.Server.FailNext(Query, new FakeFault.Status(status));

        var exception = await Assert.ThrowsAsync<IndexUnavailableException>(SearchAsync);

        Assert.Contains(advice, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_AnsweredLate_SaysWhatToDo()
    {
        for (var attempt = 0; attempt < 4; attempt++) Fixture.Server.FailNext(Query, new FakeFault.Silence());

        var exception = await Assert.ThrowsAsync<IndexUnavailableException>(SearchAsync);

        Assert.Contains("ne répond pas", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_ToldToComeBackLater_WaitsAsLongAsItIsTold()
    {
        Fixture.Server.FailNext(Query, new FakeFault.Status(429, TimeSpan.FromSeconds(1)));
        var started = TimeProvider.System.GetTimestamp();

        var hits = await SearchAsync();

        Assert.Single(hits);
        Assert.True(TimeProvider.System.GetElapsedTime(started) >= TimeSpan.FromSeconds(0.9));
    }

    [Fact]
    public async Task Search_ToldToComeBackMuchLater_SaysThatThereAreTooManyRequests()
    {
        Fixture.Server.FailNext(Query, new FakeFault.Status(429, TimeSpan.FromHours(1)));

        var exception = await Assert.ThrowsAsync<IndexUnavailableException>(SearchAsync);

        Assert.Contains("trop de demandes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WithTheWrongKey_SaysWhichSettingToLookAt()
    {
        Fixture.Server.ApiKey = "another";

        var exception = await Assert.ThrowsAsync<IndexUnavailableException>(SearchAsync);

        Assert.Contains("Qdrant:ApiKey", exception.Message, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<PassageHit>> SearchAsync() => Fixture.Index.SearchAsync(
        new PassageQuery("plafond", ReadOnlyMemory<float>.Empty, new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24))),
        TestContext.Current.CancellationToken);
}
