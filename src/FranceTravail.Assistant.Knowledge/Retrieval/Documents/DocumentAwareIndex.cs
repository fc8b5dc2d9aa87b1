namespace FranceTravail.Assistant.Knowledge.Retrieval.Documents;

/// <summary>Puts an index's hits in the order of <see cref="DocumentOrder"/>; the same over every index.</summary>
internal sealed class DocumentAwareIndex(
    IPassageIndex index, QueryExpander expander, SpecialCases cases, VersionTitles titles) : IPassageIndex
{
    public async Task<IReadOnlyList<PassageHit>> SearchAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Limit, ReciprocalRankFusion.Depth);

        var hits = await index.SearchAsync(query with { Limit = ReciprocalRankFusion.Depth }, cancellationToken);
        if (hits.Count == 0) return hits;

        var asked = cases.NamedIn((query.Terms ?? expander.Expand(query.Text).Terms).Select(term => term.Term).ToHashSet(StringComparer.Ordinal));
        var versions = await titles.ReadCasesAsync([.. hits.Select(hit => hit.VersionId).Distinct()], cancellationToken);
        return [.. DocumentOrder.Reorder(hits, version => !versions[version].IsSubsetOf(asked)).Take(query.Limit)];
    }

    public Task ReplaceAsync(IndexedVersion version, CancellationToken cancellationToken) =>
        index.ReplaceAsync(version, cancellationToken);

    public Task RefreshAsync(long versionId, CancellationToken cancellationToken) => index.RefreshAsync(versionId, cancellationToken);

    public Task RemoveAsync(long versionId, CancellationToken cancellationToken) => index.RemoveAsync(versionId, cancellationToken);

    public Task FollowAsync(CancellationToken cancellationToken) => index.FollowAsync(cancellationToken);
}
