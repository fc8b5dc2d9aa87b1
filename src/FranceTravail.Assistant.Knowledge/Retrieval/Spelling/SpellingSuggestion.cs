namespace FranceTravail.Assistant.Knowledge.Retrieval.Spelling;

/// <param name="Word">As it stands in the query.</param>
/// <param name="Suggestion">As it stands in a passage, in lower case.</param>
public sealed record SpellingSuggestion(string Word, string Suggestion);
