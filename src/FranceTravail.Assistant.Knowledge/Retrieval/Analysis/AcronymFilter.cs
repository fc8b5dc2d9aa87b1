using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>Marks what its capitals show to be an acronym (DE, E2C) or a category (« catégorie D »), before case is lost.</summary>
internal sealed class AcronymFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IFlagsAttribute _flags;

    public AcronymFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _flags = AddAttribute<IFlagsAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;

        var traits = (TokenTraits)_flags.Flags;
        if (IsAcronym(_term.Buffer.AsSpan(0, _term.Length), traits)) _flags.Flags = (int)(traits | TokenTraits.Acronym);
        return true;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word, TokenTraits traits)
    {
        if ((traits & (TokenTraits.Exact | TokenTraits.InCapitalsLine)) != 0) return false;
        if (!IsCapitals(word)) return false;

        // « A 18 ans » opens a sentence, « catégorie A » does not.
        return word.Length > 1 || !traits.HasFlag(TokenTraits.OpensSentence);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var character in word[1..])
        {
            if (!char.IsUpper(character) && !char.IsDigit(character)) return false;
        }

        return char.IsUpper(word[0]);
    }
}
