using FranceTravail.Assistant.LlamaCpp;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Web.Models;

/// <summary>The embedding model for those who ask before it is loaded: they wait for it.</summary>
internal sealed class DeferredEmbeddingGenerator(LocalModel<LlamaEmbeddingGenerator> model) : IEmbeddingGenerator<string, Embedding<float>>
{
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var generator = await model.GetAsync(cancellationToken);
        return await generator.GenerateAsync(values, EngineHints.Translate(options), cancellationToken);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    // The model belongs to the container, which disposes it once.
    public void Dispose()
    {
    }
}
