using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;

/// <summary>One side of a rule, as written and as analysed.</summary>
internal sealed record LexiconPhrase(string Text, IReadOnlyList<FrenchToken> Tokens, bool IsInCapitalsOnly)
{
    private const int AmbiguousLength = 2;

    public static LexiconPhrase Parse(string text, IReadOnlySet<string> inCapitalsOnly)
    {
        var tokens = FrenchAnalyzer.Tokens(text);
        var isAcronym = tokens is [{ IsAcronym: true }];
        return new LexiconPhrase(
            text, tokens, isAcronym && (text.Length <= AmbiguousLength || inCapitalsOnly.Contains(text)));
    }

    public bool IsAt(IReadOnlyList<FrenchToken> tokens, int position)
    {
        if (Tokens.Count == 0 || position + Tokens.Count > tokens.Count) return false;

        for (var index = 0; index < Tokens.Count; index++)
        {
            if (Tokens[index].Term != tokens[position + index].Term) return false;
        }

        return !IsInCapitalsOnly || tokens[position].IsAcronym;
    }
}
