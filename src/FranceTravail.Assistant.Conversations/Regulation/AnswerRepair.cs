using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>
/// What is said in place of sentences that failed their check: the model tries once more with the sources of those sentences
/// alone; if that fails too, the source speaks for itself, word for word.
/// </summary>
internal sealed class AnswerRepair(AnswerStream stream)
{
    /// <param name="failed">The checks that failed, in order.</param>
    /// <param name="said">What the answer says already: it is not said twice.</param>
    public async IAsyncEnumerable<TurnEvent> RepairAsync(
        RegulationQuestion question,
        Selection selection,
        IReadOnlyList<SentenceCheck> failed,
        string said,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sources = Sources(selection, failed);
        var isRepaired = false;
        if (sources.Count < selection.Extracts.Count)
        {
            await foreach (var part in stream.WriteAsync(question, sources, cancellationToken))
            {
                if (part is not AnswerPart.Sentence { Check.Status: SentenceCheckStatus.Supported } sentence) continue;
                if (said.Contains(sentence.Check.Sentence.Trim(), StringComparison.Ordinal)) continue;

                isRepaired = true;
                foreach (var told in Tell(sentence.Check)) yield return told;
            }
        }

        if (isRepaired || Verbatim(selection, sources) is not { } quote) yield break;

        foreach (var told in Tell(quote)) yield return told;
    }

    // A sentence that named no extract of its own leaves the first one, which the search put first.
    private static List<NumberedPassage> Sources(Selection selection, IReadOnlyList<SentenceCheck> failed)
    {
        var cited = failed.SelectMany(check => CitationMarkers.Numbers(check.Sentence)).ToHashSet();
        var sources = selection.Extracts.Where(extract => cited.Contains(extract.Number)).ToList();
        return sources.Count > 0 ? sources : [.. selection.Extracts.Take(1)];
    }

    private static SentenceCheck? Verbatim(Selection selection, List<NumberedPassage> sources)
    {
        foreach (var decisive in selection.Decisive)
        {
            if (sources.Find(source => source.PassageId == decisive.PassageId) is not { } source) continue;

            // A list item stands with its introduction; each is quoted as it is written.
            var quotes = decisive.Text.Split('\n').Select(line => $"« {line.Replace('«', '“').Replace('»', '”')} »");
            return new SentenceCheck(
                $"{AnswerWording.SourceSays} {string.Join(' ', quotes)} [{source.Number}].", SentenceCheckStatus.Supported, null);
        }

        return null;
    }

    private static IEnumerable<TurnEvent> Tell(SentenceCheck check)
    {
        yield return new TurnEvent.TextDelta($"\n\n{check.Sentence.Trim()}");
        yield return new TurnEvent.SentenceChecked(check with { Sentence = check.Sentence.Trim() });
    }
}
