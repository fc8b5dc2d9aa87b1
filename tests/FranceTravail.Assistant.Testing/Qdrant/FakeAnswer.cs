using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>An answer in Qdrant's envelope, or a file.</summary>
internal sealed record FakeAnswer(int Status, string? Json, byte[]? Content = null, TimeSpan? RetryAfter = null)
{
    public static FakeAnswer Ok(JsonNode? result) =>
        Raw(new JsonObject { ["result"] = result, ["status"] = "ok", ["time"] = 0.001 });

    public static FakeAnswer Raw(JsonNode node) => new(200, node.ToJsonString());

    public static FakeAnswer File(byte[] content) => new(200, null, content);

    /// <summary>Who has no key is answered in plain words, before any operation is looked at.</summary>
    public static FakeAnswer Unauthorized() => new(401, null, "Invalid API key or JWT"u8.ToArray());

    public static FakeAnswer Error(int status, string message, TimeSpan? retryAfter = null) => new(
        status,
        new JsonObject { ["status"] = new JsonObject { ["error"] = message }, ["time"] = 0.001 }.ToJsonString(),
        RetryAfter: retryAfter);

    /// <summary>Null where the connection is to be cut.</summary>
    public static async Task<FakeAnswer?> MakeAsync(HttpContext context, Func<HttpContext, Task<FakeAnswer?>> handle)
    {
        try
        {
            return await handle(context);
        }
        catch (FakeError error)
        {
            return Error(error.Status, error.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
    }

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        if (RetryAfter is { } wait) response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (Content is not null)
        {
            await response.Body.WriteAsync(Content);
            return;
        }

        response.ContentType = "application/json";
        await response.WriteAsync(Json!);
    }
}
