using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Http;

internal sealed partial class QdrantClient
{
    /// <summary>How long the server may write a snapshot, or read one: 100 GB at 30 MB a second.</summary>
    private static readonly TimeSpan SnapshotLimit = TimeSpan.FromHours(1);

    /// <summary>Asked for once: a repeated request makes another snapshot.</summary>
    public async Task<SnapshotDescription> CreateSnapshotAsync(string collection, CancellationToken cancellationToken)
    {
        using var idle = new IdleLimit(SnapshotLimit, time, cancellationToken);
        return await GivingUpAsync(
            () => AskAsync(
                new HttpRequestMessage(HttpMethod.Post, $"{Collection(collection)}/snapshots?wait=true").At(RequestPace.Transfer),
                QdrantJson.Default.AnswerSnapshotDescription,
                idle.Token),
            cancellationToken);
    }

    /// <summary>Copies the snapshot's file; the caller owns the destination.</summary>
    /// <param name="received">Is given the bytes received so far.</param>
    public async Task DownloadSnapshotAsync(
        string collection, string snapshot, Stream destination, Action<long>? received, CancellationToken cancellationToken)
    {
        using var idle = new IdleLimit(IdleTime, time, cancellationToken);
        await GivingUpAsync(
            async () =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, $"{Collection(collection)}/snapshots/{Uri.EscapeDataString(snapshot)}")
                    .At(RequestPace.Transfer);
                using var response = await SendAsync(request, idle.Token, HttpCompletionOption.ResponseHeadersRead);
                await using var content = await response.Content.ReadAsStreamAsync(idle.Token);
                await idle.CopyAsync(content, destination, received);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Removes the snapshot from the server's disk.</summary>
    public Task DeleteSnapshotAsync(string collection, string snapshot, CancellationToken cancellationToken) => AskAsync(
        new HttpRequestMessage(HttpMethod.Delete, $"{Collection(collection)}/snapshots/{Uri.EscapeDataString(snapshot)}?wait=true"),
        QdrantJson.Default.AnswerBoolean,
        cancellationToken);

    /// <summary>Makes a collection of a snapshot's file, in place of what it held; it is created where there is none.</summary>
    /// <param name="sent">Is given the bytes sent so far.</param>
    public async Task UploadSnapshotAsync(string collection, string path, Action<long>? sent, CancellationToken cancellationToken)
    {
        using var idle = new IdleLimit(IdleTime, time, cancellationToken);
        await GivingUpAsync(
            () => AskAsync(
                new HttpRequestMessage(HttpMethod.Post, $"{Collection(collection)}/snapshots/upload?wait=true&priority=snapshot")
                {
                    Content = new SnapshotContent(path, idle, SnapshotLimit, sent),
                }.At(RequestPace.Transfer),
                QdrantJson.Default.AnswerBoolean,
                idle.Token),
            cancellationToken);
    }

    private TimeSpan IdleTime => RequestPace.Slow.Limit(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));

    private static async Task<T> GivingUpAsync<T>(Func<Task<T>> transfer, CancellationToken cancellationToken)
    {
        try
        {
            return await transfer();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new QdrantException(null, exception.Message, exception);
        }
    }
}
