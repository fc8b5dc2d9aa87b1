using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Rendering;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>The passages that an answer cites, each once, in the order of their numbers.</summary>
internal static class CitedPassages
{
    public static IReadOnlyList<NumberedPassage> Of(TurnSnapshot snapshot)
    {
        var cited = AnswerWords.Citations(snapshot.Answer);
        return [.. snapshot.Passages.Where(passage => cited.Contains(passage.Number)).OrderBy(passage => passage.Number)];
    }
}
