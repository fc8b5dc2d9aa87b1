using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>
/// A question → its events up to the last. Implementations: the assistant itself, and scripted answers in tests.
/// Cancellation arrives as <see cref="OperationCanceledException"/>; broken machinery as its own exception.
/// </summary>
public interface IRegulationAssistant
{
    IAsyncEnumerable<TurnEvent> AnswerAsync(RegulationQuestion question, CancellationToken cancellationToken);
}
