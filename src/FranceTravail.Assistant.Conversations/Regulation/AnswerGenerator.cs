using System.Diagnostics;
using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Citations;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>
/// Question and extracts → the answer as events. Nothing that was not checked leaves: a sentence that fails is put aside and,
/// once the others are told, repaired; what is still missing the source says itself.
/// </summary>
internal sealed class AnswerGenerator(AnswerStream stream, AnswerRepair repair)
{
    /// <param name="query">The question as it was searched.</param>
    public async IAsyncEnumerable<TurnEvent> GenerateAsync(
        RegulationQuestion question,
        string query,
        Selection selection,
        int nearestShown,
        Stopwatch clock,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var usage = new UsageDetails();
        var (writing, checks) = (TimeSpan.Zero, TimeSpan.Zero);
        var (said, failed) = (new List<SentenceCheck>(), new List<SentenceCheck>());
        await foreach (var part in stream.WriteAsync(question, selection.Extracts, cancellationToken))
        {
            switch (part)
            {
                case AnswerPart.Sentence { Check: var check } when said.Hold(check):
                    break;
                case AnswerPart.Sentence { Check: var check }:
                    (check.Status == SentenceCheckStatus.Failed ? failed : said).Add(check);
                    foreach (var turnEvent in Tell(check)) yield return turnEvent;
                    break;
                case AnswerPart.Refusal:
                    yield return new TurnEvent.Refused(AnswerWording.ModelRefused, [.. selection.Extracts.Take(nearestShown)], GapReason.ModelRefused);
                    yield break;
                case AnswerPart.End end:
                    usage.Add(end.Usage);
                    (writing, checks) = (end.Times.Writing, end.Times.Checks);
                    break;
            }
        }

        if (failed.Count > 0)
        {
            await foreach (var check in repair.RepairAsync(question, selection, failed, said, cancellationToken))
            {
                foreach (var turnEvent in Tell(OnItsOwnLine(check, said.Count))) yield return turnEvent;
                said.Add(check);
            }
        }

        foreach (var check in AnswerCompletion.Complete(query, selection, said))
        {
            foreach (var turnEvent in Tell(OnItsOwnLine(check, said.Count))) yield return turnEvent;
            said.Add(check);
        }

        if (said.All(check => string.IsNullOrWhiteSpace(check.Sentence)))
        {
            yield return new TurnEvent.Refused(AnswerWording.NothingPassedTheChecks, [.. selection.Extracts.Take(nearestShown)], GapReason.ChecksFailed);
            yield break;
        }

        yield return new TurnEvent.Completed(new TurnUsage(
            (int)(usage.InputTokenCount ?? 0),
            (int)(usage.CachedInputTokenCount ?? 0),
            (int)(usage.OutputTokenCount ?? 0),
            clock.ElapsedMilliseconds)
        {
            WritingMilliseconds = writing.TotalMilliseconds,
            ChecksMilliseconds = checks.TotalMilliseconds,
        });
    }

    private static IEnumerable<TurnEvent> Tell(SentenceCheck check)
    {
        if (check.Status != SentenceCheckStatus.Failed) yield return new TurnEvent.TextDelta(check.Sentence);

        yield return new TurnEvent.SentenceChecked(check with { Sentence = check.Sentence.Trim() });
    }

    // A list item follows its introduction; any other sentence begins a paragraph.
    private static SentenceCheck OnItsOwnLine(SentenceCheck check, int before)
    {
        var text = check.Sentence.Trim();
        var gap = before == 0 ? string.Empty : text.StartsWith("- ", StringComparison.Ordinal) ? "\n" : "\n\n";
        return check with { Sentence = gap + text };
    }
}
