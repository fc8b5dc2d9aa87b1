namespace FranceTravail.Assistant.Conversations.Turns;

/// <param name="Request">As stored: without the personal data that the question held.</param>
public sealed record StartedTurn(Guid ConversationId, Guid TurnId, TurnRequest Request);
