using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>Cuts a text into words and exact forms; an exact form gives its normalised term and then its parts.</summary>
internal sealed class WrittenFormTokenizer : Tokenizer
{
    private readonly ICharTermAttribute _term;
    private readonly IFlagsAttribute _flags;
    private readonly IKeywordAttribute _keyword;
    private readonly Queue<(string Text, bool IsExact)> _pending = new();
    private string _text = string.Empty;
    private CapitalsContext _capitals = new(string.Empty);
    private Match? _next;
    private TokenTraits _traits;

    public WrittenFormTokenizer(TextReader reader)
        : base(reader)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _flags = AddAttribute<IFlagsAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        // Lucene's reusable reader gives null, not an empty string, for an empty text.
        _text = m_input.ReadToEnd() ?? string.Empty;
        _capitals = new CapitalsContext(_text);
        _pending.Clear();
        _next = null;
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        while (_pending.Count == 0)
        {
            _next = _next is null ? WrittenForms.Pattern.Match(_text) : _next.NextMatch();
            if (!_next.Success) return false;

            _traits = _capitals.Around(_next);
            foreach (var token in WrittenFormTerms.Of(_next)) _pending.Enqueue(token);
        }

        var (text, isExact) = _pending.Dequeue();
        _term.SetEmpty().Append(text);
        _keyword.IsKeyword = isExact;
        _flags.Flags = (int)(isExact ? TokenTraits.Exact : _traits);
        return true;
    }
}
