namespace FranceTravail.Assistant.LlamaCpp.Embeddings;

/// <param name="MaxTextTokens">What the model was trained for; longer texts are cut.</param>
/// <param name="MaxBatchTokens">At least <paramref name="MaxTextTokens"/>.</param>
/// <param name="MaxTexts">Texts that are computed together at most.</param>
internal sealed record EmbeddingLimits(int MaxTextTokens, int MaxBatchTokens, int MaxTexts);
