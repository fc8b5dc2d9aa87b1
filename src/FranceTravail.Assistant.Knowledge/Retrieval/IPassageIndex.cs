namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>
/// The only door to what can be found. Every search carries its scope, which acts inside each ranking before fusion.
/// SQLite decides which version is current; an index follows it by generations. Safe for concurrent use.
/// </summary>
public interface IPassageIndex
{
    /// <summary>Hits by fused score, best first; at most <see cref="PassageQuery.Limit"/>.</summary>
    Task<IReadOnlyList<PassageHit>> SearchAsync(PassageQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Puts one version's passages in place of those of any other version of the same document. Repeating it changes nothing. An
    /// index on a server that does not answer at once follows later: somebody waits for this call on a page.
    /// </summary>
    Task ReplaceAsync(IndexedVersion version, CancellationToken cancellationToken);

    /// <summary>
    /// Has the passages of a version follow its facts, such as its dates, as <see cref="ReplaceAsync"/> puts them in. Repeating it
    /// changes nothing.
    /// </summary>
    Task RefreshAsync(long versionId, CancellationToken cancellationToken);

    /// <summary>Takes a version's passages out, as <see cref="ReplaceAsync"/> puts them in. Repeating it changes nothing.</summary>
    Task RemoveAsync(long versionId, CancellationToken cancellationToken);

    /// <summary>Returns once the index holds what SQLite has committed, however long its server takes: an import goes no faster than its index.</summary>
    /// <exception cref="IndexUnavailableException">The index refuses, and waiting does not help.</exception>
    Task FollowAsync(CancellationToken cancellationToken);
}
