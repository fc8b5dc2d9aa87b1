using System.Net;
using System.Text;

namespace FranceTravail.Assistant.Qdrant.Http;

/// <summary>A file as the form that Qdrant expects, read while it is sent.</summary>
internal sealed class SnapshotContent : HttpContent
{
    private readonly string _path;
    private readonly IdleLimit _idle;
    private readonly TimeSpan _answer;
    private readonly Action<long>? _sent;
    private readonly byte[] _head;
    private readonly byte[] _tail;

    /// <param name="answer">How long the server may take with the file once it has all of it.</param>
    /// <param name="sent">Is given the bytes sent so far.</param>
    public SnapshotContent(string path, IdleLimit idle, TimeSpan answer, Action<long>? sent)
    {
        (_path, _idle, _answer, _sent) = (path, idle, answer, sent);
        var boundary = Guid.NewGuid().ToString("N");
        _head = Encoding.ASCII.GetBytes(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"snapshot\"; filename=\"collection.snapshot\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        _tail = Encoding.ASCII.GetBytes($"\r\n--{boundary}--\r\n");
        Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary=\"{boundary}\"");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await using var file = File.OpenRead(_path);
        await stream.WriteAsync(_head, _idle.Token);
        await _idle.CopyAsync(file, stream, _sent);
        await stream.WriteAsync(_tail, _idle.Token);
        _idle.Moved(_answer);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _head.Length + new FileInfo(_path).Length + _tail.Length;
        return true;
    }
}
