using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Knowledge.Retrieval.Spelling;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Suggests from the terms of the index; terms are stems, so the word itself is read in a passage that holds it.</summary>
internal sealed class EmbeddedSpellingSuggester(
    EmbeddedPassageIndex index, QueryExpander expander, IDbContextFactory<AssistantDbContext> contexts) : ISpellingSuggester
{
    public async Task<IReadOnlyList<SpellingSuggestion>> SuggestAsync(
        string text, SearchScope scope, CancellationToken cancellationToken)
    {
        var vocabulary = new VocabularySearch(await index.CatchUpAsync(cancellationToken), scope);
        var suggestions = new List<SpellingSuggestion>();
        foreach (var word in Words(text))
        {
            // A word that the lexicon knows (« taf ») needs no correction.
            if (FrenchAnalyzer.Terms(word) is not [var term] || vocabulary.Knows(term) || expander.Expand(word).Added.Count > 0) continue;
            if (await FindAsync(vocabulary, term, word, cancellationToken) is { } found)
            {
                suggestions.Add(new SpellingSuggestion(word, found));
            }
        }

        return suggestions;
    }

    private async Task<string?> FindAsync(VocabularySearch vocabulary, string term, string word, CancellationToken cancellationToken)
    {
        var typed = Plain(word);
        foreach (var (candidate, passageId) in vocabulary.Nearest(term, typed))
        {
            var words = await ReadWordsAsync(candidate, passageId, cancellationToken);
            var limit = VocabularySearch.LargestDistance(typed);
            if (words.FirstOrDefault(found => EditDistance.Between(typed, Plain(found), limit) <= limit) is { } near) return near;
        }

        return null;
    }

    private async Task<IReadOnlyList<string>> ReadWordsAsync(string term, long passageId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var passage = await context.Passages
            .Where(candidate => candidate.Id == passageId)
            .Select(candidate => new { candidate.Version!.Title, candidate.Heading, candidate.Text })
            .SingleAsync(cancellationToken);
        return
        [
            .. Words($"{passage.Title}\n{passage.Heading}\n{passage.Text}")
                .Where(word => FrenchAnalyzer.Terms(word) is [var found] && found == term)
                .Select(word => word.ToLowerInvariant()),
        ];
    }

    private static string Plain(string word) => Folding.Fold(word.ToLowerInvariant());

    private static IEnumerable<string> Words(string text) =>
        text.Split([.. " \n\r\t.,;:!?()[]«»\"'’-/\u00A0\u202F"], StringSplitOptions.RemoveEmptyEntries).Distinct();
}
