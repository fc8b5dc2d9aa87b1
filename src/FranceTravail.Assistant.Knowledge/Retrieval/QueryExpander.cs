using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;

namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>Adds what the lexicon knows to a query. Safe for concurrent use: a query that is being expanded keeps the lexicon it began with.</summary>
public sealed class QueryExpander(SearchLexicon lexicon)
{
    private volatile SearchLexicon _lexicon = lexicon;

    // Measured on judged queries: more of it helps acronyms and hurts the rest.
    private const float AddedWeight = 0.3f;

    public ExpandedQuery Expand(string text) => Expand(text, _lexicon);

    /// <summary>Expands every query from now on with another lexicon, which never changes itself.</summary>
    internal void Use(SearchLexicon next) => _lexicon = next;

    internal static ExpandedQuery Expand(string text, SearchLexicon lexicon)
    {
        var tokens = FrenchAnalyzer.Tokens(text);
        var weights = new OrderedDictionary<string, float>(StringComparer.Ordinal);
        foreach (var token in tokens) weights.TryAdd(token.Term, 1);

        var added = lexicon.AddedTo(tokens).Distinct().ToList();
        foreach (var token in added.SelectMany(phrase => phrase.Tokens)) weights.TryAdd(token.Term, AddedWeight);

        return new ExpandedQuery(
            text,
            [.. weights.Select(pair => new QueryTerm(pair.Key, pair.Value))],
            [.. added.Select(phrase => phrase.Text).Distinct()],
            EmbeddingText(text, added));
    }

    // A model knows that « boulot » is « travail », not what « PMSMP » stands for.
    private static string EmbeddingText(string text, IEnumerable<LexiconPhrase> added)
    {
        var phrases = added.Where(phrase => phrase.Tokens.Count > 1).Select(phrase => phrase.Text).Distinct().ToList();
        return phrases.Count == 0 ? text : $"{text} ({string.Join(", ", phrases)})";
    }
}
