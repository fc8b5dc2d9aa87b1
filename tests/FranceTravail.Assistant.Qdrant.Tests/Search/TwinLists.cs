using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Search;

/// <summary>
/// The hits of both twins for one query. Rounding may swap two scores that are nearly equal within a ranking, or let another
/// one through the cut: those points, and no others, are excused. Scores that are equal go by id on both sides.
/// </summary>
internal sealed class TwinLists(IReadOnlyList<PassageHit> embedded, IReadOnlyList<PassageHit> found)
{
    private const double Near = 1e-5;

    private readonly HashSet<long> _excused = [.. Excused(embedded).Concat(Excused(found))];

    public IReadOnlyList<long> Embedded => [.. Decided(embedded)];

    public IReadOnlyList<long> Found => [.. Decided(found)];

    /// <summary>Hits that are compared in their order.</summary>
    public int DecidedCount => Embedded.Count;

    public int Count => embedded.Count;

    /// <summary>Hits that both have, for their scores.</summary>
    public IEnumerable<(PassageHit Embedded, PassageHit Found)> Common =>
        embedded.Join(found, hit => hit.PassageId, hit => hit.PassageId, (left, right) => (left, right));

    private IEnumerable<long> Decided(IReadOnlyList<PassageHit> hits) => hits.Select(hit => hit.PassageId).Where(id => !_excused.Contains(id));

    private static IEnumerable<long> Excused(IReadOnlyList<PassageHit> hits) =>
        Excused(hits.Select(hit => (hit.PassageId, hit.LexicalScore))).Concat(Excused(hits.Select(hit => (hit.PassageId, hit.DenseScore))));

    private static IEnumerable<long> Excused(IEnumerable<(long Id, double? Score)> ranking)
    {
        var ordered = ranking.Where(hit => hit.Score is not null).OrderByDescending(hit => hit.Score).ToList();
        foreach (var (left, right) in ordered.Zip(ordered.Skip(1)))
        {
            if (left.Score == right.Score || left.Score - right.Score >= Near) continue;

            yield return left.Id;
            yield return right.Id;
        }

        if (ordered.Count < ReciprocalRankFusion.Depth) yield break;

        foreach (var hit in ordered.Where(hit => hit.Score - ordered[^1].Score < Near)) yield return hit.Id;
    }
}
