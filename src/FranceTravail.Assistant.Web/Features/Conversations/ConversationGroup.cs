using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Web.Features.Conversations;

/// <param name="LabelKey">Its name in the page's texts.</param>
internal sealed record ConversationGroup(string LabelKey, IReadOnlyList<ConversationSummary> Conversations)
{
    /// <summary>Sorts conversations, most recent first, into « aujourd'hui », « hier », « 7 derniers jours » and « plus ancien »; empty groups are left out.</summary>
    public static IReadOnlyList<ConversationGroup> Of(IEnumerable<ConversationSummary> conversations, DateOnly today) =>
        [.. conversations
            .GroupBy(conversation => KeyOf(ParisCalendar.DayOf(conversation.UpdatedAt), today))
            .Select(group => new ConversationGroup(group.Key, [.. group]))];

    /// <summary>Those whose title holds the words, whatever the case and the accents.</summary>
    public static IEnumerable<ConversationSummary> Matching(IEnumerable<ConversationSummary> conversations, string words) =>
        string.IsNullOrWhiteSpace(words)
            ? conversations
            : conversations.Where(conversation => FrenchWords.Holds(conversation.Title, words.Trim()));

    private static string KeyOf(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        <= 0 => "Conversations.Today",
        1 => "Conversations.Yesterday",
        <= 7 => "Conversations.LastWeek",
        _ => "Conversations.Older",
    };
}
