using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>A question with who asks it and what they chose around it.</summary>
/// <param name="ConversationId">The conversation that it continues; null starts one.</param>
/// <param name="Groups">The asker's groups at that moment: what the search may see.</param>
/// <param name="InForceOn">« À quelle date ? »; null is today in Paris.</param>
/// <param name="Collections">Only these; null is all.</param>
/// <param name="PassagesOnly">Ranked passages and no written answer.</param>
/// <param name="Masked">Kinds of personal data that were taken out of the question; null is none.</param>
public sealed record TurnRequest(
    Guid? ConversationId,
    string Question,
    string Author,
    IReadOnlyList<string> Groups,
    DateOnly? InForceOn = null,
    IReadOnlyList<string>? Collections = null,
    bool PassagesOnly = false,
    IReadOnlyList<PersonalDataKind>? Masked = null)
{
    /// <summary>Longest question, in UTF-16 units.</summary>
    public const int LongestQuestion = 4000;

    /// <summary>The request as it may be stored, logged and read by a model: what tells who somebody is has become slots.</summary>
    public TurnRequest WithoutPersonalData()
    {
        var masked = MaskedQuestion.Of(Question);
        return masked.Kinds.Count == 0 ? this : this with { Question = masked.Text, Masked = masked.Kinds };
    }
}
