using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Search;

/// <summary>The index on the test server does what every index does.</summary>
public sealed class QdrantPassageIndexTests : PassageIndexConformance, IAsyncLifetime
{
    private QdrantFixture? _fixture;

    protected override IPassageIndex Index => _fixture!.Index;

    public async ValueTask InitializeAsync() => _fixture = await QdrantFixture.StartAsync();

    public ValueTask DisposeAsync() => _fixture!.DisposeAsync();

    [Fact]
    public async Task Search_BesidePassagesOfNoTerm_WeighsTermsAsTheEmbeddedIndexDoes()
    {
        await PublishAsync(new PublishedDocument("a", "plafond mensuel"));
        await PublishAsync(new PublishedDocument("b", "préavis", "…", "— —", "!"));
        var query = new PassageQuery("plafond", ReadOnlyMemory<float>.Empty, new SearchScope(Set("tous"), new DateOnly(2026, 11, 24)));

        var found = Assert.Single(await Index.SearchAsync(query, TestContext.Current.CancellationToken));
        var embedded = Assert.Single(await _fixture!.Embedded.SearchAsync(query, TestContext.Current.CancellationToken));

        Assert.Equal(found.LexicalScore!.Value, embedded.LexicalScore!.Value, 1e-5);
    }

    protected override Task<IndexedVersion> PublishAsync(PublishedDocument document) => _fixture!.PublishAsync(document);

    protected override Task WithdrawAsync(long versionId) => _fixture!.WithdrawAsync(versionId);
}
