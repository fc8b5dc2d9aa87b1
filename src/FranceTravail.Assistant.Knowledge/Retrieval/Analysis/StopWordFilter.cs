using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>Drops stop words and single letters that are not acronyms.</summary>
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
        if (((TokenTraits)_flags.Flags & (TokenTraits.Exact | TokenTraits.Acronym)) != 0) return false;

        var word = _term.Buffer.AsSpan(0, _term.Length);
        return (word.Length == 1 && char.IsLetter(word[0])) || StopWords.Contains(word);
    }
}
