using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Search;

/// <summary>
/// The answer of a search as hits. The server leaves the order of equal scores open, in each ranking and in the fusion: here
/// they go by passage id, as in the embedded index, and the fused score follows from the ranks so settled.
/// </summary>
internal static class FusedHits
{
    /// <param name="fused">What the server fused, with the version of each.</param>
    /// <param name="lexical">The ranking by words; empty where there was none.</param>
    /// <param name="dense">The ranking by meaning; empty where there was none.</param>
    /// <param name="current">Versions that can still be found; passages of the others leave their place to the next.</param>
    public static IReadOnlyList<PassageHit> Of(
        IReadOnlyList<ScoredPoint> fused,
        IReadOnlyList<ScoredPoint> lexical,
        IReadOnlyList<ScoredPoint> dense,
        IReadOnlyDictionary<long, VersionFacts> current)
    {
        var dropped = fused.Where(point => !current.ContainsKey(VersionOf(point))).Select(point => point.Id).ToHashSet();
        var byWords = Settle(lexical, dropped);
        var byMeaning = Settle(dense, dropped);
        return
        [
            .. fused.Where(point => !dropped.Contains(point.Id))
                .Select(point => Hit(
                    point.Id, current[VersionOf(point)], byWords.GetValueOrDefault(point.Id), byMeaning.GetValueOrDefault(point.Id)))
                .OrderByDescending(hit => hit.Score)
                .ThenBy(hit => hit.PassageId),
        ];
    }

    public static long VersionOf(ScoredPoint point) =>
        point.Payload?.Version ?? throw new InvalidDataException($"Point {point.Id} has no version: it was not written by this program.");

    private static Dictionary<long, Ranked> Settle(IReadOnlyList<ScoredPoint> ranking, HashSet<long> dropped) => ranking
        .Where(point => !dropped.Contains(point.Id))
        .OrderByDescending(point => point.Score)
        .ThenBy(point => point.Id)
        .Index()
        .ToDictionary(pair => pair.Item.Id, pair => new Ranked(pair.Index + 1, pair.Item.Score));

    private static PassageHit Hit(long passageId, VersionFacts version, Ranked? lexical, Ranked? dense) => new(
        passageId,
        version.VersionId,
        version.DocumentId,
        Contribution(lexical) + Contribution(dense),
        lexical?.Rank,
        lexical?.Score,
        dense?.Rank,
        dense?.Score);

    private static double Contribution(Ranked? ranked) => ranked is null ? 0 : ReciprocalRankFusion.Contribution(ranked.Rank - 1);

    private sealed record Ranked(int Rank, double Score);
}
