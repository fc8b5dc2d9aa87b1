using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.LlamaCpp.Tests;

/// <summary>The default embedding model, loaded once for all tests.</summary>
public sealed class EmbeddingModelFixture : IAsyncLifetime
{
    public LlamaEmbeddingGenerator Generator { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Generator = await LlamaEmbeddingGenerator.LoadAsync(
        new LlamaEmbeddingModelOptions { ModelPath = RepositoryModels.Embedding }, NullLoggerFactory.Instance);

    public ValueTask DisposeAsync() => Generator.DisposeAsync();
}
