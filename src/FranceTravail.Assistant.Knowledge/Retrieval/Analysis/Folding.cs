using Lucene.Net.Analysis.Miscellaneous;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>The same folding of accents and ligatures as in the analysis, for words outside of it.</summary>
internal static class Folding
{
    public static string Fold(string word)
    {
        // One character becomes four at most (ASCIIFoldingFilter.FoldToASCII).
        var folded = new char[word.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(word.ToCharArray(), 0, folded, 0, word.Length);
        return new string(folded, 0, length);
    }
}
