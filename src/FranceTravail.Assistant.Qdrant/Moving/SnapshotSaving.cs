using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>A collection as a file on this machine.</summary>
internal sealed class SnapshotSaving(QdrantClient client)
{
    /// <summary>The file that was written, whole or not at all.</summary>
    public async Task<string> SaveAsync(
        CorpusCollection collection, string folder, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var snapshot = await client.CreateSnapshotAsync(collection.Name, cancellationToken);
        try
        {
            return await DownloadAsync(collection, snapshot, folder, progress, cancellationToken);
        }
        finally
        {
            // Whatever happened: the copy on the server's disk would stay there for good.
            await client.DeleteSnapshotAsync(collection.Name, snapshot.Name, CancellationToken.None);
        }
    }

    private async Task<string> DownloadAsync(
        CorpusCollection collection, SnapshotDescription snapshot, string folder, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, Path.GetFileName(snapshot.Name));
        var partial = path + ".partial";
        try
        {
            await using (var file = File.Create(partial))
            {
                await client.DownloadSnapshotAsync(
                    collection.Name, snapshot.Name, file, bytes => progress?.Report(IndexProgress.OfBytes(bytes, snapshot.Size)), cancellationToken);
            }

            if (snapshot.Checksum is { } checksum && !string.Equals(await FileHash.OfAsync(partial, cancellationToken), checksum, StringComparison.OrdinalIgnoreCase))
                throw new IndexUnavailableException("Le fichier reçu de Qdrant est abîmé (empreinte SHA-256 différente) : recommencez.");

            File.Move(partial, path, overwrite: true);
            return path;
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
