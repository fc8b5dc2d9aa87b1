using FranceTravail.Assistant.Knowledge.Retrieval.Published;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>One search in one snapshot: both rankings inside the scope, then their fusion.</summary>
internal static class SnapshotSearch
{
    public static IReadOnlyList<PassageHit> Search(
        IndexSnapshot snapshot, IReadOnlyList<QueryTerm> terms, ReadOnlySpan<float> vector, SearchScope scope, int limit)
    {
        var masks = snapshot.Segments.Select(view => view.Mask(facts => ScopeFilter.Allows(scope, facts))).ToArray();
        var lexical = LexicalRanking.Rank(snapshot, masks, terms, ReciprocalRankFusion.Depth);
        var dense = DenseRanking.Rank(snapshot, masks, vector, ReciprocalRankFusion.Depth);
        return Fuse(snapshot, lexical, dense, limit);
    }

    private static List<PassageHit> Fuse(
        IndexSnapshot snapshot, ScoredPassage[] lexical, ScoredPassage[] dense, int limit)
    {
        var hits = new Dictionary<long, PassageHit>();
        for (var position = 0; position < lexical.Length; position++)
        {
            var passage = lexical[position];
            hits[passage.PassageId] = Hit(snapshot, passage) with
            {
                Score = ReciprocalRankFusion.Contribution(position),
                LexicalRank = position + 1,
                LexicalScore = passage.Score,
            };
        }

        for (var position = 0; position < dense.Length; position++)
        {
            var passage = dense[position];
            var hit = hits.TryGetValue(passage.PassageId, out var found) ? found : Hit(snapshot, passage);
            hits[passage.PassageId] = hit with
            {
                Score = hit.Score + ReciprocalRankFusion.Contribution(position),
                DenseRank = position + 1,
                DenseScore = passage.Score,
            };
        }

        return [.. hits.Values.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.PassageId).Take(limit)];
    }

    private static PassageHit Hit(IndexSnapshot snapshot, ScoredPassage passage)
    {
        var view = snapshot.Segments[passage.Segment];
        var facts = view.Facts[view.Segment.VersionOf(passage.Passage)]
            ?? throw new InvalidOperationException("A ranking returned a passage that was taken out.");
        return new PassageHit(passage.PassageId, facts.VersionId, facts.DocumentId, 0, null, null, null, null);
    }
}
