namespace FranceTravail.Assistant.Conversations.Turns;

public sealed record StartedTurn(Guid ConversationId, Guid TurnId);
