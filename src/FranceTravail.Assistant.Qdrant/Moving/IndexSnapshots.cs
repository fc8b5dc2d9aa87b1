using System.Net;
using System.Security.Cryptography;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Writing;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>The live collection as a file, and a file as the live collection.</summary>
internal sealed class IndexSnapshots(
    QdrantClient client, CorpusCollections collections, CollectionOwnership ownership, CollectionRepair repair, CollectionWriter writer)
{
    /// <summary>The file that was written, whole or not at all.</summary>
    public async Task<string> SaveAsync(CorpusCollection collection, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var snapshot = await client.CreateSnapshotAsync(collection.Name, cancellationToken);
        var path = Path.Combine(folder, Path.GetFileName(snapshot.Name));
        var partial = path + ".partial";
        await using (var file = File.Create(partial)) await client.DownloadSnapshotAsync(collection.Name, snapshot.Name, file, cancellationToken);
        if (snapshot.Checksum is { } checksum && !string.Equals(await HashAsync(partial, cancellationToken), checksum, StringComparison.OrdinalIgnoreCase))
        {
            File.Delete(partial);
            throw new IndexUnavailableException("Le fichier reçu de Qdrant est abîmé (empreinte SHA-256 différente) : recommencez.");
        }

        File.Move(partial, path, overwrite: true);

        // The copy on the server's disk would stay there for good.
        await client.DeleteSnapshotAsync(collection.Name, snapshot.Name, cancellationToken);
        return path;
    }

    /// <summary>
    /// Restores into a collection aside, brings it to where SQLite stands now, then switches the alias: a snapshot of last week
    /// serves this week's corpus.
    /// </summary>
    public async Task<CorpusCollection> RestoreAsync(string path, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var name = await collections.NextNameAsync(cancellationToken);
        await client.UploadSnapshotAsync(name, path, cancellationToken);
        var info = await client.FindCollectionAsync(name, cancellationToken);
        var saved = info?.Config.Metadata
            ?? throw new IndexUnavailableException("Qdrant n'a créé aucune collection à partir de ce fichier : est-ce un instantané de collection ?");

        // The file carries the identity of the collection that it was made from, which may still be there.
        var description = saved with
        {
            Instance = Guid.NewGuid(),
            Database = await ownership.ReadDatabaseAsync(cancellationToken),
            Collection = name,
        };
        await client.UpdateMetadataAsync(name, new UpdateCollection(description), cancellationToken);
        var restored = await collections.FindAsync(name, cancellationToken) ?? throw new QdrantException(HttpStatusCode.NotFound, name);
        await repair.RepairAsync(restored, progress, cancellationToken);
        await collections.SwitchAsync(name, cancellationToken);
        await writer.CatchUpAsync(restored, null, cancellationToken);
        return restored;
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }
}
