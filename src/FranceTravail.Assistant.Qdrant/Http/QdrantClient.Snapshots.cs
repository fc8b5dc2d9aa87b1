using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Http;

internal sealed partial class QdrantClient
{
    public Task<SnapshotDescription> CreateSnapshotAsync(string collection, CancellationToken cancellationToken) => AskAsync(
        Slow(new HttpRequestMessage(HttpMethod.Post, $"{Collection(collection)}/snapshots?wait=true")),
        QdrantJson.Default.AnswerSnapshotDescription,
        cancellationToken);

    /// <summary>Copies the snapshot's file; the caller owns the destination.</summary>
    public async Task DownloadSnapshotAsync(string collection, string snapshot, Stream destination, CancellationToken cancellationToken)
    {
        using var request = Slow(new HttpRequestMessage(HttpMethod.Get, $"{Collection(collection)}/snapshots/{Uri.EscapeDataString(snapshot)}"));
        using var response = await SendAsync(request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
        try
        {
            await response.Content.CopyToAsync(destination, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new QdrantException(null, exception.Message, exception);
        }
    }

    /// <summary>Removes the snapshot from the server's disk.</summary>
    public Task DeleteSnapshotAsync(string collection, string snapshot, CancellationToken cancellationToken) => AskAsync(
        new HttpRequestMessage(HttpMethod.Delete, $"{Collection(collection)}/snapshots/{Uri.EscapeDataString(snapshot)}?wait=true"),
        QdrantJson.Default.AnswerBoolean,
        cancellationToken);

    /// <summary>Makes a collection of a snapshot's file, in place of what it held; it is created where there is none.</summary>
    public Task UploadSnapshotAsync(string collection, string path, CancellationToken cancellationToken) => AskAsync(
        Slow(new HttpRequestMessage(HttpMethod.Post, $"{Collection(collection)}/snapshots/upload?wait=true&priority=snapshot")
        {
            Content = new SnapshotContent(path),
        }),
        QdrantJson.Default.AnswerBoolean,
        cancellationToken);
}
