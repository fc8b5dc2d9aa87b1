namespace FranceTravail.Assistant.LlamaCpp;

/// <summary>How an embedding model is loaded.</summary>
public sealed record LlamaEmbeddingModelOptions
{
    /// <summary>Path of the GGUF file.</summary>
    public required string ModelPath { get; init; }

    /// <summary>Threads that compute, each on texts of its own; 0, the default, means one for each physical core.</summary>
    public int Threads { get; init; }

    /// <summary>
    /// Most tokens that a thread computes at once; a longer text is computed alone. Attention over texts that are computed
    /// together grows with the square of their tokens: 2,048 tokens cost 1.5 times more a passage of 300 than one passage at
    /// a time (measured). Default 256.
    /// </summary>
    public int MaxBatchTokens { get; init; } = 256;

    /// <exception cref="ArgumentException">A value is out of its range; the message says which one.</exception>
    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ModelPath);
        ArgumentOutOfRangeException.ThrowIfNegative(Threads);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Threads, 512);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBatchTokens, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxBatchTokens, 1 << 16);
    }
}
