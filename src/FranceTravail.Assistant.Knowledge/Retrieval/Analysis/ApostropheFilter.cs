using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>Takes out the apostrophes that are not elisions, as people do: « prud'hommes » and « prudhommes » are one word.</summary>
internal sealed class ApostropheFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public ApostropheFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;

        var kept = 0;
        for (var index = 0; index < _term.Length; index++)
        {
            var character = _term.Buffer[index];
            if (character is not '\'') _term.Buffer[kept++] = character;
        }

        _term.Length = kept;
        return true;
    }
}
