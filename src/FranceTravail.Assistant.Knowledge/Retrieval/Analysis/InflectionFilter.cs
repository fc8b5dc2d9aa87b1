using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>
/// Takes the endings off that the light stemmer treats differently by length (« offre » and « offres », « licencié »,
/// « licenciée » and « licencier » would be five stems), and keeps apart what it would confuse. Words come folded.
/// </summary>
internal sealed class InflectionFilter : TokenFilter
{
    private const int ShortestPlural = 4;
    private const int ShortestInfinitive = 6;

    // « droit de retrait » (of an employee in danger) is not about pensions.
    private static readonly string[] KeptWhole = ["retraite"];

    private readonly ICharTermAttribute _term;
    private readonly IKeywordAttribute _keyword;

    public InflectionFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        if (_keyword.IsKeyword) return true;

        if (_term.Length >= ShortestPlural && EndsWith("s") && !EndsWith("ss")) _term.Length--;
        if (EndsWith("ee")) _term.Length--;
        else if (_term.Length >= ShortestInfinitive && EndsWith("er")) _term.Length--;

        _keyword.IsKeyword = KeptWhole.Any(word => _term.Buffer.AsSpan(0, _term.Length).SequenceEqual(word));
        return true;
    }

    private bool EndsWith(string ending) =>
        _term.Buffer.AsSpan(0, _term.Length).EndsWith(ending, StringComparison.Ordinal);
}
