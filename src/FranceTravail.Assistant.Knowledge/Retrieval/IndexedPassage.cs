namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <param name="Terms">Analysed terms with their counts, title and heading path included.</param>
/// <param name="Vector">Normalised; empty where no embedding model was at hand.</param>
public sealed record IndexedPassage(long PassageId, IReadOnlyDictionary<string, int> Terms, ReadOnlyMemory<float> Vector);
