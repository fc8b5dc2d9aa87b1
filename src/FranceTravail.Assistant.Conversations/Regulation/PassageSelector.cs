using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Chooses, among what was found, the extracts that fit in the model's budget.</summary>
internal sealed class PassageSelector(ITokenCounter tokens, ChatProfile profile)
{
    /// <summary>Two passages of one document say enough of it; the third place is worth more to another document.</summary>
    private const int MostOfOneDocument = 2;

    /// <summary>Room for the system text, the question and the turn marks.</summary>
    private const int Overhead = 180;

    /// <summary>Best first, numbered from 1.</summary>
    public async Task<IReadOnlyList<NumberedPassage>> SelectAsync(
        IReadOnlyList<FoundPassage> found, CancellationToken cancellationToken)
    {
        var budget = profile.PromptBudgetTokens - Overhead;
        var perDocument = new Dictionary<string, int>(StringComparer.Ordinal);
        var selected = new List<NumberedPassage>();
        foreach (var passage in found)
        {
            if (selected.Count == profile.MaxPassages) break;

            var ofDocument = perDocument.GetValueOrDefault(passage.Hit.DocumentId);
            if (ofDocument == MostOfOneDocument) continue;

            var cost = await tokens.CountAsync(
                PassageText.WithContext(passage.Title, passage.Heading, passage.Text), cancellationToken);
            if (cost > budget) continue;

            budget -= cost;
            perDocument[passage.Hit.DocumentId] = ofDocument + 1;
            selected.Add(Number(passage, selected.Count + 1));
        }

        return selected;
    }

    public static NumberedPassage Number(FoundPassage passage, int number) => new(
        number,
        passage.Hit.PassageId,
        passage.Hit.VersionId,
        passage.Hit.DocumentId,
        passage.Title,
        passage.Heading,
        passage.Page,
        passage.Date,
        passage.Status,
        passage.Text);
}
