using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>Drops stop words and single letters, except those that their capitals show to be an acronym or a category.</summary>
internal sealed class StopWordFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IFlagsAttribute _flags;

    public StopWordFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _flags = AddAttribute<IFlagsAttribute>();
    }

    public override bool IncrementToken()
    {
        while (m_input.IncrementToken())
        {
            if (!IsStopWord()) return true;
        }

        return false;
    }

    private bool IsStopWord()
    {
        var word = _term.Buffer.AsSpan(0, _term.Length);
        var flags = (TokenTraits)_flags.Flags;
        if (flags.HasFlag(TokenTraits.Exact)) return false;

        var isSingleLetter = word.Length == 1 && char.IsLetter(word[0]);
        if (!isSingleLetter && !StopWords.Contains(word)) return false;

        if (flags.HasFlag(TokenTraits.InCapitalsLine) || !IsCapitals(word)) return true;

        // « A 18 ans » opens a sentence, « catégorie A » does not.
        return isSingleLetter && flags.HasFlag(TokenTraits.OpensSentence);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsUpper(character)) return false;
        }

        return true;
    }
}
