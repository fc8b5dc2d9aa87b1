namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <param name="ModelKey">SHA-256 of the model file.</param>
public sealed record TextEmbedderOptions(string QueryPrefix, string PassagePrefix, string ModelKey);
