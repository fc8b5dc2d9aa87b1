using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>The engine's text on its way to the page: gathered into sentences, each checked against its sources. One instance per answer.</summary>
internal sealed class CheckedSentences(IReadOnlyList<NumberedPassage> passages)
{
    private readonly SentenceBuffer _sentences = new();
    private readonly AnswerChecker _checker = new(passages.ToDictionary(
        passage => passage.Number,
        passage => PassageText.WithContext(passage.Title, passage.Heading, passage.Text)));

    public IEnumerable<SentenceCheck> Add(string piece) => _sentences.Append(piece).SelectMany(_checker.Add);

    public IEnumerable<SentenceCheck> Flush()
    {
        var rest = _sentences.Flush();
        var told = rest.Length == 0 ? [] : _checker.Add(rest);
        return told.Concat(_checker.Flush());
    }
}
