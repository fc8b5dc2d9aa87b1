namespace FranceTravail.Assistant.Conversations.History;

public sealed record ConversationSummary(Guid Id, string Title, DateTimeOffset UpdatedAt);
