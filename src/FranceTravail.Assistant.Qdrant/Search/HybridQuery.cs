using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Search;

/// <summary>
/// One search in one request: both rankings fused by the server, and each ranking alone. The fusion says which passages there
/// are; the rankings alone have the scores, which say why a passage was found and settle what the engine leaves open (the order
/// of equal scores). The server ranks twice for it, in the same round trip.
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
            Params = ranking.Params,
        }),
    ]);

    /// <summary>What can be ranked by: words, meaning, both, or nothing at all.</summary>
    /// <param name="isQuantized">The collection also keeps vectors in 8 bits.</param>
    /// <param name="isExact">Ranks every vector rather than those that the graph leads to.</param>
    public static IReadOnlyList<Prefetch> Rankings(
        IReadOnlyList<QueryTerm> terms, ReadOnlyMemory<float> vector, Filter filter, bool isQuantized = false, bool isExact = false)
    {
        var rankings = new List<Prefetch>();
        if (terms.Count > 0) rankings.Add(Ranking(VectorNames.Sparse, new QueryInput.Sparse(SparseVectors.OfQuery(terms)), filter));
        if (!vector.IsEmpty) rankings.Add(Ranking(VectorNames.Dense, new QueryInput.Dense(vector), filter) with { Params = Params(isQuantized, isExact) });
        return rankings;
    }

    // The engine does not rescore by itself after a scalar quantisation; twice as many candidates make up for the rounding.
    private static SearchParams? Params(bool isQuantized, bool isExact) => isQuantized || isExact
        ? new SearchParams(isQuantized ? new QuantizationSearch(Rescore: true, Oversampling: 2) : null, isExact ? true : null)
        : null;

    private static Prefetch Ranking(string vector, QueryInput query, Filter filter) =>
        new() { Query = query, Using = vector, Filter = filter, Limit = ReciprocalRankFusion.Depth };
}
