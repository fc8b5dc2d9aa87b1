using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>Turns questions and passages into vectors with the prefixes that the embedding model was trained with.</summary>
public sealed class TextEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator, TextEmbedderOptions options)
{
    private static readonly EmbeddingGenerationOptions Background = new()
    {
        AdditionalProperties = new AdditionalPropertiesDictionary { [EmbeddingHints.Background] = true },
    };

    /// <summary>Names the vectors' model: SHA-256 of its file. Vectors of two models cannot be compared.</summary>
    public string ModelKey => options.ModelKey;

    public async Task<ReadOnlyMemory<float>> EmbedQueryAsync(string query, CancellationToken cancellationToken)
    {
        var embeddings = await generator.GenerateAsync([options.QueryPrefix + query], cancellationToken: cancellationToken);
        return embeddings[0].Vector;
    }

    /// <summary>One vector per passage, in order.</summary>
    /// <param name="passages">Title, heading path and text of each, as <see cref="PassageText"/> joins them.</param>
    /// <param name="isBackground">True for an import: nobody waits for it, and those who wait for an answer go first.</param>
    public async Task<IReadOnlyList<ReadOnlyMemory<float>>> EmbedPassagesAsync(
        IReadOnlyList<string> passages, bool isBackground, CancellationToken cancellationToken)
    {
        if (passages.Count == 0) return [];

        var embeddings = await generator.GenerateAsync(
            passages.Select(passage => options.PassagePrefix + passage), isBackground ? Background : null, cancellationToken);
        return [.. embeddings.Select(embedding => embedding.Vector)];
    }
}
