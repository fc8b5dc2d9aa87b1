using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

public static class DocumentRanking
{
    /// <summary>Documents by their best passage.</summary>
    public static IReadOnlyList<string> ByBestPassage(IEnumerable<PassageHit> hits) =>
        [.. hits.Select(hit => hit.DocumentId).Distinct()];
}
