using System.Net;

namespace FranceTravail.Assistant.Qdrant.Http;

/// <summary>A file as the form that Qdrant expects, opened anew for each attempt: a stream that was read once cannot be sent again.</summary>
internal sealed class SnapshotContent : HttpContent
{
    private readonly string _path;
    private readonly string _boundary = Guid.NewGuid().ToString("N");

    public SnapshotContent(string path)
    {
        _path = path;
        Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary=\"{_boundary}\"");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await using var file = File.OpenRead(_path);
        using var form = new MultipartFormDataContent(_boundary) { { new StreamContent(file), "snapshot", Path.GetFileName(_path) } };
        await form.CopyToAsync(stream);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
