namespace FranceTravail.Assistant.LlamaCpp.Embeddings;

/// <summary>A text of a call, by its place in the call.</summary>
internal readonly record struct TokenizedText(int Index, int[] Tokens);
