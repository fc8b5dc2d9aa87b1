using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Whether what was chosen from a search may be answered from. Decides before the model; pure.</summary>
internal sealed class Answerability(AnswerGate gate)
{
    /// <summary>What is missing, or null where an answer may be written.</summary>
    public GapReason? FindGap(Selection selection)
    {
        if (selection.Extracts.Count == 0) return GapReason.NothingFound;

        return gate.Decide(selection.Signals).Passes ? null : GapReason.NothingAnswers;
    }
}
