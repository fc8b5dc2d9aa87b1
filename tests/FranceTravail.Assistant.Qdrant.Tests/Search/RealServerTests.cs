using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Search;

/// <summary>The same on a real server, given by QDRANT_URL (and QDRANT_API_KEY).</summary>
public sealed class RealServerTests : PassageIndexConformance, IAsyncLifetime
{
    private QdrantFixture? _fixture;

    protected override IPassageIndex Index => _fixture!.Index;

    public async ValueTask InitializeAsync() => _fixture = await QdrantFixture.StartRealAsync();

    public ValueTask DisposeAsync() => _fixture?.DisposeAsync() ?? ValueTask.CompletedTask;

    protected override Task<IndexedVersion> PublishAsync(PublishedDocument document) => _fixture!.PublishAsync(document);

    protected override Task WithdrawAsync(long versionId) => _fixture!.WithdrawAsync(versionId);
}
