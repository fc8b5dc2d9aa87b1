using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using Microsoft.Extensions.Options;
using Polly;

namespace FranceTravail.Assistant.Qdrant.Http;

/// <summary>
/// The part of Qdrant's REST API that the index uses, one method an endpoint. Everything that it writes can be repeated, and a
/// lost answer is asked for again; files alone are sent once. Every failure arrives as a <see cref="QdrantException"/>.
/// </summary>
internal sealed partial class QdrantClient(HttpClient http, IOptions<QdrantOptions> options, TimeProvider time)
{
    /// <summary>The version of the specification that the tests hold this client against.</summary>
    public const string TestedVersion = "1.19";

    public async Task<string> ReadVersionAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, string.Empty);
        using var response = await SendAsync(request, cancellationToken);
        return (await ReadAsync(response, QdrantJson.Default.VersionInfo, cancellationToken)).Version
            ?? throw new QdrantException(response.StatusCode, "unreadable answer: no version");
    }

    private Task<T> GetAsync<T>(string path, JsonTypeInfo<Answer<T>> type, CancellationToken cancellationToken) =>
        AskAsync(new HttpRequestMessage(HttpMethod.Get, path), type, cancellationToken);

    private Task<T> PostAsync<TBody, T>(
        string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<Answer<T>> type, CancellationToken cancellationToken) =>
        AskAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = Json(body, bodyType) }, type, cancellationToken);

    private Task<T> PutAsync<TBody, T>(
        string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<Answer<T>> type, CancellationToken cancellationToken) =>
        AskAsync(new HttpRequestMessage(HttpMethod.Put, path) { Content = Json(body, bodyType) }, type, cancellationToken);

    private async Task<T> AskAsync<T>(HttpRequestMessage request, JsonTypeInfo<Answer<T>> type, CancellationToken cancellationToken)
    {
        using (request)
        using (var response = await SendAsync(request, cancellationToken))
        {
            return (await ReadAsync(response, type, cancellationToken)).Result;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead)
    {
        HttpResponseMessage response;
        try
        {
            response = await http.SendAsync(request, completion, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or ExecutionRejectedException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new QdrantException(null, exception.Message, exception);
        }

        if (response.IsSuccessStatusCode) return response;

        using (response) throw new QdrantException(response.StatusCode, await ReadErrorAsync(response, cancellationToken));
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await JsonSerializer.DeserializeAsync(content, type, cancellationToken) ?? throw new JsonException("null");
        }
        catch (JsonException exception)
        {
            throw new QdrantException(response.StatusCode, $"unreadable answer: {exception.Message}", exception);
        }
    }

    private static async Task<string> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(text, QdrantJson.Default.ErrorAnswer)?.Status?.Error ?? text;
        }
        catch (JsonException)
        {
            // A proxy in between answers in its own words.
            return text.Length == 0 ? response.ReasonPhrase ?? "no reason given" : text;
        }
    }

    // As bytes: the length is known to the server, and a retry sends the same ones.
    private static ByteArrayContent Json<T>(T body, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToUtf8Bytes(body, type))
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
    };

    private static string Collection(string name) => $"collections/{Uri.EscapeDataString(name)}";
}
