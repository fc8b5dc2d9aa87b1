namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>One search.</summary>
/// <param name="Text">The stand-alone query, as a person would write it.</param>
/// <param name="Vector">Its normalised embedding; empty ranks lexically only (no embedding model at hand).</param>
/// <param name="Scope">What the asker may see.</param>
/// <param name="Limit">1 to 100 hits.</param>
/// <param name="Terms">The words to rank by, as the text was expanded; null has the index expand it.</param>
public sealed record PassageQuery(
    string Text, ReadOnlyMemory<float> Vector, SearchScope Scope, int Limit = 10, IReadOnlyList<QueryTerm>? Terms = null);
