namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Exact nearest neighbours by cosine (vectors are normalised): every vector inside the scope is compared.</summary>
internal static class DenseRanking
{
    public static ScoredPassage[] Rank(IndexSnapshot snapshot, IReadOnlyList<bool[]> masks, ReadOnlySpan<float> query, int depth)
    {
        if (query.IsEmpty) return [];

        var top = new TopPassages(depth);
        for (var number = 0; number < snapshot.Segments.Length; number++)
        {
            var segment = snapshot.Segments[number].Segment;
            var vectors = segment.Vectors;
            if (vectors.Dimension == 0) continue;

            if (vectors.Dimension != query.Length)
            {
                throw new InvalidOperationException(
                    $"The query has {query.Length} dimensions and the index {vectors.Dimension}: they come from two embedding models.");
            }

            var mask = masks[number];
            for (var passage = 0; passage < segment.PassageCount; passage++)
            {
                if (!mask[passage] || !vectors.Has(passage)) continue;

                var similarity = vectors.Similarity(passage, query);
                if (similarity >= top.Threshold)
                {
                    top.Offer(new ScoredPassage(similarity, segment.PassageId(passage), number, passage));
                }
            }
        }

        return top.TakeOrdered();
    }
}
