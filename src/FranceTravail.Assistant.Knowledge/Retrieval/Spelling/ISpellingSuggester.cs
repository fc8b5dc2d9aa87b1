namespace FranceTravail.Assistant.Knowledge.Retrieval.Spelling;

/// <summary>« Did you mean »: says which words of a query nothing holds, and what may have been meant.</summary>
public interface ISpellingSuggester
{
    /// <summary>Suggestions taken from passages inside the scope only, in the order of the query; empty where every word is known.</summary>
    Task<IReadOnlyList<SpellingSuggestion>> SuggestAsync(string text, SearchScope scope, CancellationToken cancellationToken);
}
