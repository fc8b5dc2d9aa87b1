using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Writing;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>
/// A saved collection back into service: into a collection aside, brought to where SQLite stands now, then one change of the
/// alias. A snapshot of last week serves this week's corpus. One that was cut short is gone on with.
/// </summary>
internal sealed class SnapshotRestore(
    QdrantClient client,
    CorpusCollections collections,
    CollectionOwnership ownership,
    CollectionRepair repair,
    LiveSwitch liveSwitch,
    IndexLeases leases,
    IOptions<QdrantOptions> options)
{
    /// <param name="sending">Kilobytes of the file.</param>
    /// <param name="writing">Versions compared, and written where they differ.</param>
    public async Task<CorpusCollection> RestoreAsync(
        string path, IProgress<IndexProgress>? sending, IProgress<IndexProgress>? writing, CancellationToken cancellationToken)
    {
        await using var lease = await leases.TakeAsync(options.Value.Corpus, cancellationToken);
        ServerVersion.Check(await client.ReadVersionAsync(cancellationToken));
        var origin = await FileHash.OfAsync(path, cancellationToken);
        var before = await collections.FindLiveNameAsync(cancellationToken);
        var target = await collections.FindUnfinishedAsync(found => found.Origin == origin, cancellationToken)
            ?? await UploadAsync(path, origin, sending, cancellationToken);
        await repair.RepairAsync(target, writing, cancellationToken);
        target = await liveSwitch.GoLiveAsync(target, cancellationToken);
        await collections.RemoveOldAsync(before, cancellationToken);
        return target;
    }

    private async Task<CorpusCollection> UploadAsync(string path, string origin, IProgress<IndexProgress>? sending, CancellationToken cancellationToken)
    {
        var database = await ownership.ReadDatabaseAsync(cancellationToken);
        var name = await collections.NextNameAsync(cancellationToken);
        var size = new FileInfo(path).Length;
        await client.UploadSnapshotAsync(name, path, bytes => sending?.Report(IndexProgress.OfBytes(bytes, size)), cancellationToken);
        try
        {
            var saved = (await client.FindCollectionAsync(name, cancellationToken))?.Config.Metadata
                ?? throw new IndexUnavailableException("Ce fichier n'est pas un instantané d'une collection de ce programme.");

            // The file carries the identity of the collection that it was made from, which may still be there. Until it has its
            // own, its name gives it away: no search and no switch accepts it.
            var description = saved with { Instance = Guid.NewGuid(), HasServed = false, Database = database, Collection = name, Origin = origin };
            await client.UpdateMetadataAsync(name, new UpdateCollection(description), cancellationToken);
            return await collections.FindAsync(name, cancellationToken)
                ?? throw new IndexUnavailableException($"La collection Qdrant « {name} » a été retirée pendant sa restauration : recommencez.");
        }
        catch (IndexUnavailableException)
        {
            await client.DeleteCollectionAsync(name, cancellationToken);
            throw;
        }
    }
}
