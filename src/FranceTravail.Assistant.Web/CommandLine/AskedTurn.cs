using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>One question through the same assistant as the page, outside any conversation.</summary>
internal static class AskedTurn
{
    public static async Task<TurnSnapshot> AskAsync(
        this IRegulationAssistant assistant, RegulationQuestion question, CancellationToken cancellationToken)
    {
        var turn = TurnSnapshot.Empty;
        await foreach (var turnEvent in assistant.AnswerAsync(question, cancellationToken))
            turn = turn.Apply(new NumberedTurnEvent(turn.Sequence + 1, turnEvent));
        return turn;
    }

    /// <summary>The passages that the answer cites, in its order.</summary>
    public static IEnumerable<NumberedPassage> Cited(this TurnSnapshot turn) => CitationMarkers.Numbers(turn.Answer)
        .Select(number => turn.Passages.FirstOrDefault(passage => passage.Number == number))
        .OfType<NumberedPassage>();
}
