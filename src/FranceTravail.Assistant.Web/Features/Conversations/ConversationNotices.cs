namespace FranceTravail.Assistant.Web.Features.Conversations;

/// <summary>Tells every open page of this process that a conversation was begun, continued, renamed or deleted. Safe for concurrent use.</summary>
public sealed class ConversationNotices
{
    /// <summary>Author and conversation. Raised on the thread that made the change; handlers return at once.</summary>
    public event Action<string, Guid>? Changed;

    public void Publish(string author, Guid conversationId) => Changed?.Invoke(author, conversationId);
}
