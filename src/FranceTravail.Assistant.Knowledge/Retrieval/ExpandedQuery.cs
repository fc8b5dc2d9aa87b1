namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>A query as both rankings can use it.</summary>
/// <param name="Text">As it was asked.</param>
/// <param name="Terms">A sparse vector: what was asked weighs 1, what the lexicon adds less.</param>
/// <param name="Added">What the lexicon adds, in words, for the page.</param>
/// <param name="EmbeddingText">What to embed: the query with what its acronyms stand for.</param>
public sealed record ExpandedQuery(string Text, IReadOnlyList<QueryTerm> Terms, IReadOnlyList<string> Added, string EmbeddingText)
{
    /// <summary>Analysed terms that a sentence must hold before others: what a follow-up adds to its subject. Searches do not read them.</summary>
    public IReadOnlyList<string> Emphasis { get; init; } = [];
}
