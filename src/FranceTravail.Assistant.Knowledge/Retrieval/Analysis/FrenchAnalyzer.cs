using System.Runtime.InteropServices;
using System.Text;
using Lucene.Net.Analysis.TokenAttributes;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>The one French analysis, for documents and queries alike. Thread-safe.</summary>
public static class FrenchAnalyzer
{
    /// <summary>
    /// Grows with every change that gives other terms for the same text (here or in <see cref="PassageTerms"/>); stored terms
    /// of another version are analysed again.
    /// </summary>
    public const int Version = 2;

    private static readonly FrenchTokenChain Chain = new();

    /// <summary>Terms with their number of occurrences.</summary>
    public static IReadOnlyDictionary<string, int> Analyze(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in Tokens(text))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, token.Term, out _)++;
        }

        return counts;
    }

    /// <summary>Terms in reading order; an exact form (article, form number) stands just before its parts.</summary>
    public static IReadOnlyList<string> Terms(string text) => [.. Tokens(text).Select(token => token.Term)];

    internal static IReadOnlyList<FrenchToken> Tokens(string text)
    {
        // A query typed on another system may be decomposed (NFD); documents are NFC already.
        var composed = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        var tokens = new List<FrenchToken>();
        using var stream = Chain.GetTokenStream(string.Empty, composed);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var flags = stream.GetAttribute<IFlagsAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            tokens.Add(new FrenchToken(term.ToString(), ((TokenTraits)flags.Flags).HasFlag(TokenTraits.Acronym)));
        }

        stream.End();
        return tokens;
    }
}
