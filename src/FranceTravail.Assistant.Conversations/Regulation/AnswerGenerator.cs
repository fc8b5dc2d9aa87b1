using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>
/// Question and extracts → the answer as events. Nothing that was not checked leaves: a sentence that fails is put aside, and
/// repaired once the others are told.
/// </summary>
internal sealed class AnswerGenerator(AnswerStream stream, AnswerRepair repair)
{
    public async IAsyncEnumerable<TurnEvent> GenerateAsync(
        RegulationQuestion question,
        Selection selection,
        int nearestShown,
        Stopwatch clock,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var usage = new UsageDetails();
        var said = new StringBuilder();
        var failed = new List<SentenceCheck>();
        var isRefused = false;
        await foreach (var part in stream.WriteAsync(question, selection.Extracts, cancellationToken))
        {
            switch (part)
            {
                case AnswerPart.Sentence { Check: var check }:
                    if (check.Status == SentenceCheckStatus.Failed)
                    {
                        failed.Add(check);
                    }
                    else
                    {
                        said.Append(check.Sentence);
                        yield return new TurnEvent.TextDelta(check.Sentence);
                    }

                    yield return new TurnEvent.SentenceChecked(check with { Sentence = check.Sentence.Trim() });
                    break;
                case AnswerPart.Refusal:
                    isRefused = true;
                    break;
                case AnswerPart.End end:
                    usage.Add(end.Usage);
                    break;
            }
        }

        if (isRefused)
        {
            yield return new TurnEvent.Refused(AnswerWording.ModelRefused, [.. selection.Extracts.Take(nearestShown)]);
            yield break;
        }

        if (failed.Count > 0)
        {
            await foreach (var turnEvent in repair.RepairAsync(question, selection, failed, said.ToString(), cancellationToken))
            {
                if (turnEvent is TurnEvent.TextDelta { Text: var text }) said.Append(text);
                yield return turnEvent;
            }
        }

        if (string.IsNullOrWhiteSpace(said.ToString()))
        {
            yield return new TurnEvent.Refused(AnswerWording.NothingPassedTheChecks, [.. selection.Extracts.Take(nearestShown)]);
            yield break;
        }

        yield return new TurnEvent.Completed(new TurnUsage(
            (int)(usage.InputTokenCount ?? 0),
            (int)(usage.CachedInputTokenCount ?? 0),
            (int)(usage.OutputTokenCount ?? 0),
            clock.ElapsedMilliseconds));
    }
}
