using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;

/// <summary>The curated table of synonyms and acronyms.</summary>
public sealed class SearchLexicon
{
    private readonly ILookup<string, LexiconRule> _rulesByFirstTerm;

    private SearchLexicon(IEnumerable<LexiconRule> rules)
    {
        _rulesByFirstTerm = rules.ToLookup(rule => rule.Trigger.Tokens[0].Term, StringComparer.Ordinal);
    }

    /// <summary>The rules that come with the program.</summary>
    public static SearchLexicon Seed { get; } = Read(SeedLines);

    /// <summary>The same as they are written, comments included.</summary>
    internal static IEnumerable<string> SeedLines => EmbeddedLines.Read("Retrieval.Lexicon");

    /// <param name="lines">Rules and comments, in the form that the README beside the seed describes.</param>
    /// <exception cref="FormatException">A line cannot be a rule; the French message quotes it.</exception>
    public static SearchLexicon Read(IEnumerable<string> lines) => new(LexiconReader.Read(lines));

    /// <summary>What the rules add to a text, in the order of their triggers.</summary>
    internal IEnumerable<LexiconPhrase> AddedTo(IReadOnlyList<FrenchToken> tokens)
    {
        for (var position = 0; position < tokens.Count; position++)
        {
            foreach (var rule in _rulesByFirstTerm[tokens[position].Term])
            {
                if (!rule.Trigger.IsAt(tokens, position)) continue;

                foreach (var phrase in rule.Added) yield return phrase;
            }
        }
    }
}
