using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Conversations.Gaps;

/// <summary>What makes two questions the same gap: their analysed terms, whatever their order, endings, accents, grammatical words and marks.</summary>
internal static class GapTerms
{
    public static string Of(string marked)
    {
        var query = SlotNames.Without(marked);
        var terms = FrenchAnalyzer.Analyze(query).Keys.Order(StringComparer.Ordinal).ToList();

        // A question of grammatical words only is no other one than itself.
        return terms.Count > 0 ? string.Join(' ', terms) : $"« {query.Trim()} »";
    }
}
