using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Curation;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>
/// An assistant that lets go of a document as soon as a curator withdraws it or takes the day asked about out of its dates, even
/// in the middle of an answer: what was written with it is put aside and the question begins again.
/// </summary>
internal sealed class WithdrawalGuard(IRegulationAssistant assistant, AnswerSupport support) : IRegulationAssistant
{
    public async IAsyncEnumerable<TurnEvent> AnswerAsync(
        RegulationQuestion question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (isWithdrawn, hasRestarted) = (true, false);
        while (isWithdrawn)
        {
            isWithdrawn = false;
            IReadOnlyCollection<long> used = [];
            await foreach (var turnEvent in assistant.AnswerAsync(question, cancellationToken))
            {
                used = VersionsOf(turnEvent) ?? used;
                isWithdrawn = used.Count > 0 && await support.IsLostAsync(used, question.Scope.InForceOn, cancellationToken);
                if (isWithdrawn) break;

                // What is missing now was there a moment ago.
                yield return turnEvent is TurnEvent.Refused refused && hasRestarted ? refused with { Gap = GapReason.SupportWithdrawn } : turnEvent;
            }

            if (!isWithdrawn) continue;

            hasRestarted = true;
            yield return new TurnEvent.Restarted();
        }
    }

    private static HashSet<long>? VersionsOf(TurnEvent turnEvent) => turnEvent switch
    {
        TurnEvent.PassagesFound found =>
        [
            .. found.Passages.Select(passage => passage.VersionId),
            .. found.Decisive.Select(sentence => sentence.VersionId),
            .. found.Outdated.Select(passage => passage.VersionId),
        ],
        TurnEvent.PassagesRanked ranked =>
        [
            .. ranked.Passages.Select(one => one.Passage.VersionId),
            .. ranked.Outdated.Select(passage => passage.VersionId),
        ],
        _ => null,
    };
}
