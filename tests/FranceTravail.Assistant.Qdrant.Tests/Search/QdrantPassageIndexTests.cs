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

    protected override Task<IndexedVersion> PublishAsync(PublishedDocument document) => _fixture!.PublishAsync(document);

    protected override Task WithdrawAsync(long versionId) => _fixture!.WithdrawAsync(versionId);
}
