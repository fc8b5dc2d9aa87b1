namespace FranceTravail.Assistant.Conversations.History;

public sealed record ConversationView(Guid Id, string Title, IReadOnlyList<TurnView> Turns);
