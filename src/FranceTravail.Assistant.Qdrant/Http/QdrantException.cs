using System.Net;

namespace FranceTravail.Assistant.Qdrant.Http;

/// <summary>The server refused a request, or did not answer it.</summary>
/// <param name="status">Null where no answer came: no connection, no time left, connection cut.</param>
/// <param name="reason">The server's own words, or what the network said. In English.</param>
internal sealed class QdrantException(HttpStatusCode? status, string reason, Exception? innerException = null)
    : Exception(status is null ? reason : $"{(int)status}: {reason}", innerException)
{
    public HttpStatusCode? Status => status;

    public string Reason => reason;

    /// <summary>Waiting may help: nothing is wrong with the request itself.</summary>
    public bool IsTransient => status is null or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)status >= 500;
}
