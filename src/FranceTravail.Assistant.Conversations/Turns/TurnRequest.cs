namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A question with who asks it and what they chose around it.</summary>
/// <param name="ConversationId">The conversation that it continues; null starts one.</param>
/// <param name="Groups">The asker's groups at that moment: what the search may see.</param>
/// <param name="InForceOn">« À quelle date ? »; null is today in Paris.</param>
/// <param name="Collections">Only these; null is all.</param>
/// <param name="PassagesOnly">Ranked passages and no written answer.</param>
public sealed record TurnRequest(
    Guid? ConversationId,
    string Question,
    string Author,
    IReadOnlyList<string> Groups,
    DateOnly? InForceOn = null,
    IReadOnlyList<string>? Collections = null,
    bool PassagesOnly = false)
{
    /// <summary>Longest question, in UTF-16 units.</summary>
    public const int LongestQuestion = 4000;
}
