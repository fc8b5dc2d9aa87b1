using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>
/// Qdrant's REST API as far as our client uses it, on Kestrel with a port of its own. Each request and each answer is held
/// against the official OpenAPI document; whatever violates it is kept in <see cref="Violations"/> and answered with an error.
/// </summary>
public sealed class QdrantServerFake : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Route, FakeFault Fault)> _faults = new();
    private readonly Lock _lock = new();
    private readonly FakeEngine _engine;
    private readonly SpecificationWatch _watch;
    private WebApplication? _app;
    private readonly X509Certificate2? _certificate;
    private int _port;

    private QdrantServerFake(OpenApiSpecification specification, string version, X509Certificate2? certificate) =>
        (_watch, _engine, _certificate) = (new SpecificationWatch(specification), new FakeEngine(version), certificate);

    public string Url => $"{(_certificate is null ? "http" : "https")}://127.0.0.1:{_port}";

    /// <summary>What was said on either side that the specification does not allow.</summary>
    public IReadOnlyCollection<string> Violations => _watch.Violations;

    /// <summary>Routes in the order of their requests, such as « PUT /collections/*/points ».</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Null asks for none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>What <c>GET /</c> answers where the address is another server's.</summary>
    public string? RootAnswer { get; set; }

    /// <summary>Points that one write may hold; more are « too many requests », each time.</summary>
    public int LargestWrite { get; set; } = int.MaxValue;

    /// <summary>A point that no write may hold.</summary>
    public long? RefusedPoint { get; set; }

    /// <summary>Off for a corpus whose writing is not what is tested: a schema is slow on millions of numbers.</summary>
    public bool IsValidating { get; set; } = true;

    /// <param name="certificate">With one, the server speaks TLS only.</param>
    public static async Task<QdrantServerFake> StartAsync(string version = "1.19.0", X509Certificate2? certificate = null)
    {
        var server = new QdrantServerFake(await OpenApiSpecification.ReadAsync(), version, certificate);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>The next request of that route meets the fault.</summary>
    public void FailNext(string route, FakeFault fault) => _faults.Enqueue((route, fault));

    /// <summary>The port closes; what was written stays.</summary>
    public async Task StopAsync()
    {
        if (_app is not { } app) return;

        _app = null;
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }

    /// <summary>On the same port as before.</summary>
    public async Task StartAgainAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Url);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = _certificate);
        });
        _app = builder.Build();
        _app.Run(AnswerAsync);
        await _app.StartAsync();
        _port = new Uri(_app.Urls.Single()).Port;
    }

    /// <summary>Ids of the points of a collection or of an alias.</summary>
    public IReadOnlyList<long> PointIds(string collection)
    {
        lock (_lock) return [.. _engine.Find(collection).Points.Select(point => point.Id)];
    }

    public IReadOnlyList<string> CollectionNames()
    {
        lock (_lock) return [.. _engine.Collections.Keys.Order(StringComparer.Ordinal)];
    }

    public string? AliasTarget(string alias)
    {
        lock (_lock) return _engine.Aliases.GetValueOrDefault(alias);
    }

    /// <summary>One search without the network: the same engine, the same answer.</summary>
    public JsonNode? Search(string collection, JsonElement batch)
    {
        lock (_lock) return _engine.Handle(new FakeRequest("POST", ["collections", collection, "points", "query", "batch"], batch, null));
    }

    /// <summary>Does to the state what an operation would, without a client.</summary>
    public void Apply(string method, string path, string body)
    {
        lock (_lock) _engine.Handle(new FakeRequest(method, path.Split('/'), JsonElement.Parse(body), null));
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var answer = await FakeAnswer.MakeAsync(context, HandleAsync);
        if (answer is null)
        {
            context.Abort();
            return;
        }

        if (IsValidating && answer.Json is { } json && _watch.CheckAnswer(context.Request, answer.Status, json) is { } violation)
            answer = FakeAnswer.Error(500, violation);
        await answer.WriteAsync(context.Response);
    }

    private async Task<FakeAnswer?> HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (ApiKey is { } key && context.Request.Headers["api-key"] != key) return FakeAnswer.Unauthorized();

        var isUpload = path.EndsWith("/snapshots/upload", StringComparison.Ordinal);
        var text = isUpload ? string.Empty : await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
        if (IsValidating && _watch.CheckRequest(context.Request, isUpload ? null : text) is { } violation) return FakeAnswer.Error(400, violation);

        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0) return RootAnswer is { } root ? FakeAnswer.File(Encoding.UTF8.GetBytes(root)) : FakeAnswer.Raw(_engine.Version());

        var body = text.Length == 0 ? default : JsonElement.Parse(text);
        var request = new FakeRequest(context.Request.Method, segments, body, null);
        Requests.Enqueue(request.Route);
        if (request.Route == "PUT /collections/*/points" && RefusedWrite(body.GetProperty("points")) is { } refusal) return refusal;

        var fault = TakeFault(request.Route);
        switch (fault)
        {
            case FakeFault.Status status:
                return FakeAnswer.Error(status.Code, "a fault of the test", status.RetryAfter);
            case FakeFault.CutBefore:
                return null;
            case FakeFault.Silence:
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                return null;
        }

        var answer = await HandleAsync(context, request with { Fault = fault });
        return fault is null ? answer : null;
    }

    private async Task<FakeAnswer> HandleAsync(HttpContext context, FakeRequest request)
    {
        if (request.Route == "GET /collections/*/snapshots/*")
        {
            lock (_lock) return FakeAnswer.File(_engine.Snapshot(request.Collection, request.Segments[3]));
        }

        if (request.Route == "POST /collections/*/snapshots/upload")
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            using var content = new MemoryStream();
            await form.Files["snapshot"]!.CopyToAsync(content, context.RequestAborted);
            lock (_lock) _engine.Recover(request.Collection, content.ToArray());
            return FakeAnswer.Ok(true);
        }

        lock (_lock) return FakeAnswer.Ok(_engine.Handle(request));
    }

    private FakeAnswer? RefusedWrite(JsonElement points)
    {
        if (points.GetArrayLength() > LargestWrite) return FakeAnswer.Error(429, "Write rate limit exceeded");

        return RefusedPoint is { } id && points.EnumerateArray().Any(point => point.GetProperty("id").GetInt64() == id)
            ? FakeAnswer.Error(400, $"Wrong input: point {id} cannot be read")
            : null;
    }

    private FakeFault? TakeFault(string route)
    {
        if (!_faults.TryPeek(out var next) || next.Route != route) return null;

        return _faults.TryDequeue(out next) ? next.Fault : null;
    }
}
