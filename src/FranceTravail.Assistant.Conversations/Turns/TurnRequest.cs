namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A question with what the asker chose around it.</summary>
/// <param name="ConversationId">The conversation that it continues; null starts one.</param>
/// <param name="InForceOn">« À quelle date ? »; null is today in Paris.</param>
/// <param name="Collections">Only these; null is all.</param>
public sealed record TurnRequest(
    Guid? ConversationId,
    string Question,
    string Author,
    DateOnly? InForceOn = null,
    IReadOnlyList<string>? Collections = null);
