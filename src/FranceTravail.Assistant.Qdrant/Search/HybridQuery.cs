using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Search;

/// <summary>
/// One search in one request: both rankings fused by the server, and each ranking alone, which says why a passage was found.
/// The filter stands inside each ranking, so that what may not be seen takes nobody's place.
/// </summary>
internal static class HybridQuery
{
    // All the rest is read in SQLite, which has the last word on it.
    private static readonly string[] Brought = [PayloadFields.Version];

    /// <summary>The fusion first, then its rankings in the order of the prefetches.</summary>
    public static QueryBatch Of(IReadOnlyList<Prefetch> rankings) => new(
    [
        new QueryRequest
        {
            Prefetch = rankings,
            Query = new QueryInput.Fusion(ReciprocalRankFusion.K),
            // All of them: a version that is no longer current is dropped on our side and leaves its place to the next.
            Limit = rankings.Count * ReciprocalRankFusion.Depth,
            WithPayload = Brought,
        },
        .. rankings.Select(ranking => new QueryRequest
        {
            Query = ranking.Query,
            Using = ranking.Using,
            Filter = ranking.Filter,
            Limit = ranking.Limit,
        }),
    ]);

    /// <summary>What can be ranked by: words, meaning, both, or nothing at all.</summary>
    public static IReadOnlyList<Prefetch> Rankings(IReadOnlyList<QueryTerm> terms, ReadOnlyMemory<float> vector, Filter filter)
    {
        var rankings = new List<Prefetch>();
        if (terms.Count > 0) rankings.Add(Ranking(VectorNames.Sparse, new QueryInput.Sparse(SparseVectors.OfQuery(terms)), filter));
        if (!vector.IsEmpty) rankings.Add(Ranking(VectorNames.Dense, new QueryInput.Dense(vector), filter));
        return rankings;
    }

    private static Prefetch Ranking(string vector, QueryInput query, Filter filter) =>
        new() { Query = query, Using = vector, Filter = filter, Limit = ReciprocalRankFusion.Depth };
}
