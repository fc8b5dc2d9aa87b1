using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Collections;

/// <summary>An address that is not Qdrant's, and a server that others use too.</summary>
public sealed class OtherServersTests : IAsyncLifetime
{
    private QdrantFixture? _fixture;

    private QdrantFixture Fixture => _fixture!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _fixture = await QdrantFixture.StartAsync();
        await Fixture.Database.PublishAsync(new PublishedDocument("a", "plafond"));
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    [Theory]
    [InlineData("<html><body>Accueil</body></html>")]
    [InlineData("""{"name":"elasticsearch"}""")]
    [InlineData("null")]
    public async Task Address_OfAnotherServer_IsSaidToBeThat(string answer)
    {
        Fixture.Server.RootAnswer = answer;

        var exception = await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.CopyToServerAsync(null, Token));

        Assert.Contains("pas comme un serveur Qdrant", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Qdrant:Url", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"vectors":{"size":4,"distance":"Dot"}}""")]
    [InlineData("""{"vectors":{"dense":{"size":4,"distance":"Dot"}},"metadata":{"model":5,"instance":"x"}}""")]
    [InlineData("""{"vectors":{"dense":{"size":4,"distance":"Dot"}},"quantization_config":{"binary":{}}}""")]
    public async Task Collection_OfAnotherProgramUnderOurName_IsLeftAloneAndPassedOver(string collection)
    {
        Fixture.Server.Apply("PUT", "collections/corpus-1", collection);

        var built = await Fixture.Corpus.RebuildAsync(null, Token);

        Assert.Equal("corpus-2", built);
        Assert.Equal(["corpus-1", "corpus-2"], Fixture.Server.CollectionNames());
    }

    [Fact]
    public async Task Collection_OfAnotherProgramUnderOurAlias_IsRefused()
    {
        Fixture.Server.Apply("PUT", "collections/other", """{"vectors":{"size":4,"distance":"Dot"}}""");
        Fixture.Server.Apply("POST", "collections/aliases", """{"actions":[{"create_alias":{"collection_name":"other","alias_name":"corpus"}}]}""");

        var exception = await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.CopyToServerAsync(null, Token));

        Assert.Contains("n'a pas été créée par ce programme", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collection_NamedLikeTheAlias_IsSaidToBeInTheWay()
    {
        Fixture.Server.Apply("PUT", "collections/corpus", """{"vectors":{"size":4,"distance":"Dot"}}""");

        var exception = await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.RebuildAsync(null, Token));

        Assert.Contains("donnez un autre nom dans Qdrant:Corpus", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["corpus"], Fixture.Server.CollectionNames());
    }
}
