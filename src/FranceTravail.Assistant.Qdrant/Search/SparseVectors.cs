using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Search;

/// <summary>BM25 as two sparse vectors: the passage holds the weight of each of its terms, the query that of what was asked. The server adds the idf.</summary>
internal static class SparseVectors
{
    public static SparseVector OfPassage(IReadOnlyDictionary<string, int> terms, Bm25 bm25)
    {
        var length = terms.Values.Sum();
        return Of(terms.Select(term => (term.Key, (float)bm25.Weight(term.Value, length))));
    }

    public static SparseVector OfQuery(IReadOnlyList<QueryTerm> terms) => Of(terms.Select(term => (term.Term, term.Weight)));

    // A number stands once in a vector, also where two terms share it.
    private static SparseVector Of(IEnumerable<(string Term, float Weight)> terms)
    {
        var weights = new SortedDictionary<uint, float>();
        foreach (var (term, weight) in terms)
        {
            var number = TermNumbers.Of(term);
            weights[number] = weights.GetValueOrDefault(number) + weight;
        }

        return new SparseVector([.. weights.Keys], [.. weights.Values]);
    }
}
