namespace FranceTravail.Assistant.Conversations.Turns;

public sealed class UnknownConversationException(Guid conversationId)
    : Exception($"The conversation {conversationId} does not exist for this author.");
