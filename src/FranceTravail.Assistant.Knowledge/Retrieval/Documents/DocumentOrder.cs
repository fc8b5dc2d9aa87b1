namespace FranceTravail.Assistant.Knowledge.Retrieval.Documents;

/// <summary>
/// Orders hits by what is known of their documents: passages of one document support each other, and a text on a special
/// case that the query does not name comes after the general rule. Factors measured on judged queries.
/// </summary>
internal static class DocumentOrder
{
    /// <summary>Share of the score of the next passage of the same document that a passage takes over, and so on down.</summary>
    private const double Support = 0.7;

    /// <summary>Passages of one document that support each other; long documents would win by length alone.</summary>
    private const int Supporters = 4;

    private const double SpecialCaseFactor = 0.2;

    /// <param name="hits">Best first.</param>
    /// <param name="isSpecialCase">Whether a version is about a special case that the query does not name.</param>
    public static IReadOnlyList<PassageHit> Reorder(IReadOnlyList<PassageHit> hits, Func<long, bool> isSpecialCase)
    {
        var ordered = hits.GroupBy(hit => hit.VersionId).SelectMany(version => Supported(
            [.. version], isSpecialCase(version.Key) ? SpecialCaseFactor : 1));
        return [.. ordered.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.PassageId)];
    }

    private static IEnumerable<PassageHit> Supported(List<PassageHit> hits, double factor)
    {
        for (var position = 0; position < hits.Count; position++)
        {
            var weight = 1.0;
            var score = 0.0;
            foreach (var hit in hits.Skip(position).Take(Supporters + 1))
            {
                score += weight * hit.Score;
                weight *= Support;
            }

            yield return hits[position] with { Score = factor * score };
        }
    }
}
