using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Numbers the extracts that fit in the model's prompt.</summary>
internal sealed class ExtractBudget(ITokenCounter tokens, ChatProfile profile)
{
    /// <summary>Room for the system text, the question and the turn marks.</summary>
    private const int Overhead = 180;

    /// <summary>An extract that does not fit is passed over; a shorter one behind it may.</summary>
    public async Task<IReadOnlyList<NumberedPassage>> FitAsync(IEnumerable<Extract> extracts, CancellationToken cancellationToken)
    {
        var left = profile.PromptBudgetTokens - Overhead;
        var fitting = new List<NumberedPassage>();
        foreach (var extract in extracts)
        {
            if (fitting.Count == profile.MaxPassages) break;

            var cost = await tokens.CountAsync(
                PassageText.WithContext(extract.Passage.Title, extract.Passage.Heading, extract.Text), cancellationToken);
            if (cost > left) continue;

            left -= cost;
            fitting.Add(extract.Numbered(fitting.Count + 1));
        }

        return fitting;
    }
}
