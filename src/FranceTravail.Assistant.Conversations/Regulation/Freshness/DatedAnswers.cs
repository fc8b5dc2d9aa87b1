using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>An assistant whose answers say how old their sources are, as soon as a sentence leans on an old one.</summary>
internal sealed class DatedAnswers(IRegulationAssistant assistant) : IRegulationAssistant
{
    public async IAsyncEnumerable<TurnEvent> AnswerAsync(
        RegulationQuestion question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<NumberedPassage> passages = [];
        var answer = string.Empty;
        var said = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var turnEvent in assistant.AnswerAsync(question, cancellationToken))
        {
            if (turnEvent is TurnEvent.PassagesFound found) passages = found.Passages;

            yield return turnEvent;
            if (turnEvent is not TurnEvent.TextDelta delta) continue;

            answer += delta.Text;
            foreach (var notice in AnswerNotices.Of(answer, passages, question.Scope.InForceOn).Where(said.Add))
                yield return new TurnEvent.Noticed(notice);
        }
    }
}
