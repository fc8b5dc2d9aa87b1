using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Extracts that are whole passages.</summary>
internal static class WholePassages
{
    /// <summary>Two passages of one document say enough of it; the third place is worth more to another document.</summary>
    private const int MostOfOneDocument = 2;

    public static IEnumerable<Extract> From(IReadOnlyList<FoundPassage> found) => found
        .Index()
        .GroupBy(entry => entry.Item.Hit.DocumentId, StringComparer.Ordinal)
        .SelectMany(document => document.Take(MostOfOneDocument))
        .OrderBy(entry => entry.Index)
        .Select(entry => new Extract(entry.Item, entry.Item.Text));
}
