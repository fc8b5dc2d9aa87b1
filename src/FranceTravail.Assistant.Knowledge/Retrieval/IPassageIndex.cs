namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>
/// The only door to what can be found. Every search carries its scope, which acts inside each ranking before fusion.
/// SQLite decides which version is current; an index follows it by generations. Safe for concurrent use.
/// </summary>
public interface IPassageIndex
{
    /// <summary>Hits by fused score, best first; at most <see cref="PassageQuery.Limit"/>.</summary>
    Task<IReadOnlyList<PassageHit>> SearchAsync(PassageQuery query, CancellationToken cancellationToken);

    /// <summary>Puts one version's passages in place of those of any other version of the same document. Repeating it changes nothing.</summary>
    Task ReplaceAsync(IndexedVersion version, CancellationToken cancellationToken);

    /// <summary>Takes a version's passages out. Repeating it changes nothing.</summary>
    Task RemoveAsync(long versionId, CancellationToken cancellationToken);
}
