namespace FranceTravail.Assistant.Conversations.History;

/// <summary>A conversation with an answer that used a document.</summary>
public sealed record CitingConversation(Guid Id, string Title, DateTimeOffset AnsweredAt);
