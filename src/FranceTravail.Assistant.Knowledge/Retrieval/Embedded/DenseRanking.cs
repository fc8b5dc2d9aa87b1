using System.Buffers;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>
/// Exact nearest neighbours by cosine (vectors are normalised). Every vector inside the scope is estimated; those that may
/// be among the best by the error of their estimate are compared exactly, so that none is missed.
/// </summary>
internal static class DenseRanking
{
    public static ScoredPassage[] Rank(IndexSnapshot snapshot, IReadOnlyList<bool[]> masks, ReadOnlySpan<float> query, int depth)
    {
        if (query.IsEmpty) return [];

        CheckDimension(snapshot, query.Length);
        var upperBounds = snapshot.Segments.Select(view => ArrayPool<float>.Shared.Rent(view.Segment.PassageCount)).ToArray();
        try
        {
            var threshold = Estimate(snapshot, masks, new CompactQuery(query), upperBounds, depth);
            return Compare(snapshot, query, upperBounds, threshold, depth);
        }
        finally
        {
            foreach (var bounds in upperBounds) ArrayPool<float>.Shared.Return(bounds);
        }
    }

    /// <summary>Fills the bounds (−∞ outside the scope) and returns a similarity that the last of the best reaches at least.</summary>
    private static float Estimate(
        IndexSnapshot snapshot, IReadOnlyList<bool[]> masks, CompactQuery query, float[][] upperBounds, int depth)
    {
        var best = new LargestValues(depth);
        for (var number = 0; number < snapshot.Segments.Length; number++)
        {
            var vectors = snapshot.Segments[number].Segment.Vectors;
            var mask = masks[number];
            var bounds = upperBounds[number];
            for (var passage = 0; passage < mask.Length; passage++)
            {
                if (!mask[passage] || !vectors.Has(passage))
                {
                    bounds[passage] = float.NegativeInfinity;
                }
                else if (vectors.Compact is null)
                {
                    bounds[passage] = float.PositiveInfinity;
                }
                else
                {
                    var (similarity, error) = vectors.Compact.Estimate(passage, query);
                    bounds[passage] = similarity + error;
                    best.Offer(similarity - error);
                }
            }
        }

        return best.Smallest;
    }

    private static ScoredPassage[] Compare(
        IndexSnapshot snapshot, ReadOnlySpan<float> query, float[][] upperBounds, float threshold, int depth)
    {
        var top = new TopPassages(depth);
        for (var number = 0; number < snapshot.Segments.Length; number++)
        {
            var segment = snapshot.Segments[number].Segment;
            var bounds = upperBounds[number].AsSpan(0, segment.PassageCount);
            for (var passage = 0; passage < bounds.Length; passage++)
            {
                if (bounds[passage] < threshold || float.IsNegativeInfinity(bounds[passage])) continue;

                var similarity = segment.Vectors.Similarity(passage, query);
                if (similarity >= top.Threshold)
                {
                    top.Offer(new ScoredPassage(similarity, segment.PassageId(passage), number, passage));
                }
            }
        }

        return top.TakeOrdered();
    }

    private static void CheckDimension(IndexSnapshot snapshot, int dimension)
    {
        foreach (var view in snapshot.Segments)
        {
            var stored = view.Segment.Vectors.Dimension;
            if (stored == 0 || stored == dimension) continue;

            throw new InvalidOperationException(
                $"The query has {dimension} dimensions and the index {stored}: they come from two embedding models.");
        }
    }
}
