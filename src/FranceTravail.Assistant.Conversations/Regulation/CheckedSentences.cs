using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>The engine's text on its way to the page: gathered into sentences, each checked against its sources. One instance per answer.</summary>
internal sealed partial class CheckedSentences(IReadOnlyList<NumberedPassage> passages)
{
    private readonly SentenceBuffer _sentences = new();
    private readonly AnswerChecker _checker = new(passages.ToDictionary(
        passage => passage.Number,
        passage => PassageText.WithContext(passage.Title, passage.Heading, passage.Text)));

    public IEnumerable<SentenceCheck> Add(string piece) => _sentences.Append(piece).SelectMany(Check);

    public IEnumerable<SentenceCheck> Flush()
    {
        var rest = _sentences.Flush();
        var told = rest.Length == 0 ? [] : Check(rest);
        return told.Concat(_checker.Flush());
    }

    private IEnumerable<SentenceCheck> Check(string sentence) => _checker.Add(WithOnlySource(sentence));

    // Where one extract was given, a figure or a quote can come of no other.
    private string WithOnlySource(string sentence)
    {
        if (passages is not [var only] || CitationMarkers.Numbers(sentence).Count > 0) return sentence;
        if (FigureReader.Read(sentence).Count == 0 && !sentence.Contains('«', StringComparison.Ordinal)) return sentence;

        return End().Replace(sentence, $" [{only.Number}]$0", 1);
    }

    [GeneratedRegex(@"(?:\s?[.:;!?…])?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
