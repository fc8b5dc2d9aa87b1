using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.LlamaCpp;

/// <summary>Keys of <see cref="EmbeddingGenerationOptions.AdditionalProperties"/> that <see cref="LlamaEmbeddingGenerator"/> reads.</summary>
public static class LlamaEmbeddingOptionNames
{
    /// <summary>
    /// Read, a <see cref="bool"/>: nobody waits for these vectors (an import). They are computed with low priority, behind
    /// those that somebody waits for.
    /// </summary>
    public const string Background = "llama.background";
}
