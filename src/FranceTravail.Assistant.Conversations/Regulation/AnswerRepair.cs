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
    public async IAsyncEnumerable<SentenceCheck> RepairAsync(
        RegulationQuestion question,
        Selection selection,
        IReadOnlyList<SentenceCheck> failed,
        IReadOnlyList<SentenceCheck> said,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sources = Sources(selection, failed);
        var isRepaired = false;
        if (sources.Count < selection.Extracts.Count)
        {
            await foreach (var part in stream.WriteAsync(question, sources, cancellationToken))
            {
                if (part is not AnswerPart.Sentence { Check.Status: SentenceCheckStatus.Supported } sentence) continue;
                if (said.Hold(sentence.Check)) continue;

                isRepaired = true;
                yield return sentence.Check;
            }
        }

        if (isRepaired || Verbatim(selection, sources) is not { } quote) yield break;

        yield return quote;
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
        foreach (var candidate in selection.Evidence)
        {
            if (sources.Find(source => source.PassageId == candidate.Passage.Hit.PassageId) is not { } source) continue;

            return new SentenceCheck(SourceQuotes.Quote(candidate.Sentence, source.Number), SentenceCheckStatus.Supported, null);
        }

        return null;
    }
}
