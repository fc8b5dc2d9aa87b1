using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>
/// The engine's text on its way to the page: gathered into sentences, each checked against its sources, those that fail put
/// aside. Nothing that was not checked leaves. One instance per answer.
/// </summary>
internal sealed class CheckedAnswer(IReadOnlyList<NumberedPassage> passages)
{
    private readonly SentenceBuffer _sentences = new();
    private readonly AnswerChecker _checker = new(passages.ToDictionary(
        passage => passage.Number,
        passage => PassageText.WithContext(passage.Title, passage.Heading, passage.Text)));

    /// <summary>True once a sentence has been let through.</summary>
    public bool HasText { get; private set; }

    public IEnumerable<TurnEvent> Add(string piece) => _sentences.Append(piece).SelectMany(_checker.Add).SelectMany(Tell);

    public IEnumerable<TurnEvent> Flush()
    {
        var rest = _sentences.Flush();
        var told = rest.Length == 0 ? [] : _checker.Add(rest);
        return told.Concat(_checker.Flush()).SelectMany(Tell);
    }

    private IEnumerable<TurnEvent> Tell(SentenceCheck check)
    {
        if (check.Status != SentenceCheckStatus.Failed)
        {
            HasText = true;
            yield return new TurnEvent.TextDelta(check.Sentence);
        }

        yield return new TurnEvent.SentenceChecked(check with { Sentence = check.Sentence.Trim() });
    }
}
