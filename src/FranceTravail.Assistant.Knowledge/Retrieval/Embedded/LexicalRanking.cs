using System.Buffers;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>BM25 over the postings. N and document frequencies count every passage that can be found, inside the scope or not.</summary>
internal static class LexicalRanking
{
    public static ScoredPassage[] Rank(
        IndexSnapshot snapshot, IReadOnlyList<bool[]> masks, IReadOnlyList<QueryTerm> terms, int depth)
    {
        var factors = terms.Select(term => Factor(snapshot, term)).ToArray();
        var top = new TopPassages(depth);
        for (var segment = 0; segment < snapshot.Segments.Length; segment++)
        {
            Rank(snapshot, segment, masks[segment], terms, factors, top);
        }

        return top.TakeOrdered();
    }

    private static void Rank(
        IndexSnapshot snapshot, int number, bool[] mask, IReadOnlyList<QueryTerm> terms, float[] factors, TopPassages top)
    {
        var segment = snapshot.Segments[number].Segment;
        var scores = ArrayPool<float>.Shared.Rent(segment.PassageCount);
        scores.AsSpan(0, segment.PassageCount).Clear();
        for (var index = 0; index < terms.Count; index++)
        {
            if (factors[index] == 0 || !segment.Postings.TryGet(terms[index].Term, out var list)) continue;

            for (var entry = 0; entry < list.Passages.Length; entry++)
            {
                var passage = list.Passages[entry];
                if (!mask[passage]) continue;

                scores[passage] +=
                    factors[index] * (float)snapshot.Bm25.Weight(list.Occurrences[entry], segment.Length(passage));
            }
        }

        for (var passage = 0; passage < segment.PassageCount; passage++)
        {
            if (scores[passage] > 0 && scores[passage] >= top.Threshold)
            {
                top.Offer(new ScoredPassage(scores[passage], segment.PassageId(passage), number, passage));
            }
        }

        ArrayPool<float>.Shared.Return(scores);
    }

    /// <summary>Query weight · idf; 0 for a term that no passage holds.</summary>
    private static float Factor(IndexSnapshot snapshot, QueryTerm term)
    {
        var passages = snapshot.Segments.Sum(view => DocumentFrequency.Of(term.Term, view));
        return passages == 0 ? 0 : term.Weight * (float)Bm25.Idf(snapshot.LexicalCount, passages);
    }
}
