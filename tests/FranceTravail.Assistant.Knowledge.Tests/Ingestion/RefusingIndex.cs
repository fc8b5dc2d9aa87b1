using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion;

/// <summary>An index outside that takes nothing, and says why.</summary>
internal sealed class RefusingIndex : IPassageIndex
{
    public const string Reason = "Le serveur refuse l'accès : vérifiez la clé.";

    public Task<IReadOnlyList<PassageHit>> SearchAsync(PassageQuery query, CancellationToken cancellationToken) => throw new IndexUnavailableException(Reason);

    public Task ReplaceAsync(IndexedVersion version, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RefreshAsync(long versionId, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RemoveAsync(long versionId, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task FollowAsync(CancellationToken cancellationToken) => throw new IndexUnavailableException(Reason);
}
