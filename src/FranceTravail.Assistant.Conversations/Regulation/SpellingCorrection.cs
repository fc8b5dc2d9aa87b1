using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Spelling;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Knowledge.Retrieval.Spelling;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>« Vouliez-vous dire … ? »: the question with the words that no document and no French dictionary holds put right.</summary>
internal sealed class SpellingCorrection(ISpellingSuggester speller)
{
    /// <summary>Null where every word is known, or nothing near is.</summary>
    public async Task<string?> FindAsync(RegulationQuestion question, CancellationToken cancellationToken)
    {
        var suggestions = Misspelled(await speller.SuggestAsync(SlotNames.Without(question.Text), question.Scope, cancellationToken));
        return suggestions.Count == 0 ? null : suggestions.Aggregate(question.Text, Replace);
    }

    // « coûte » is right although no document holds it: what is written nearly so (« toute ») means something else.
    private static IReadOnlyList<SpellingSuggestion> Misspelled(IReadOnlyList<SpellingSuggestion> suggestions)
    {
        if (suggestions.Count == 0 || SpellingDictionary.Shipped is not { } dictionary) return suggestions;

        var unknown = dictionary.Unknown(suggestions.Select(suggestion => suggestion.Word));
        return [.. suggestions.Where(suggestion => unknown.Contains(suggestion.Word))];
    }

    private static string Replace(string text, SpellingSuggestion suggestion)
    {
        var word = $@"(?<![\p{{L}}\d]){Regex.Escape(suggestion.Word)}(?![\p{{L}}\d])";
        return Regex.Replace(text, word, match => InCaseOf(match.Value, suggestion.Suggestion));
    }

    private static string InCaseOf(string word, string suggestion) => char.IsUpper(word[0])
        ? char.ToUpperInvariant(suggestion[0]) + suggestion[1..]
        : suggestion;
}
