using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>Holds what is said on either side against the specification and keeps what it does not allow.</summary>
internal sealed class SpecificationWatch(OpenApiSpecification specification)
{
    private readonly ConcurrentQueue<string> _violations = new();

    public IReadOnlyCollection<string> Violations => _violations;

    /// <summary>The violation, if any.</summary>
    /// <param name="body">Null for a body that is not JSON.</param>
    public string? CheckRequest(HttpRequest request, string? body)
    {
        var operation = specification.Find(request.Method, request.Path.Value!);
        if (operation is null) return Keep($"{request.Method} {request.Path} is not in the specification");

        foreach (var (name, values) in request.Query)
        {
            if (!operation.QueryParameters.TryGetValue(name, out var schema)) return Keep($"{request.Method} {request.Path} knows no {name}");
            if (!IsAllowed(schema, values.ToString())) return Keep($"{request.Method} {request.Path} does not take {name}={values}");
        }

        return body is null ? null : Keep(request, "request", specification.Violations(operation.Request, body));
    }

    public string? CheckAnswer(HttpRequest request, int status, string json)
    {
        var operation = specification.Find(request.Method, request.Path.Value!);
        return operation is null ? null : Keep(request, $"answer {status}", specification.Violations(operation.Response(status), json));
    }

    // In an address everything is text: a number or true is meant where the schema wants one.
    private bool IsAllowed(string schema, string value) =>
        specification.Violations(schema, JsonSerializer.Serialize(value)).Count == 0
        || ((value is "true" or "false" || long.TryParse(value, out _)) && specification.Violations(schema, value).Count == 0);

    private string? Keep(HttpRequest request, string role, IReadOnlyList<string> found) =>
        found.Count == 0 ? null : Keep($"{request.Method} {request.Path} {role}: {string.Join("; ", found)}");

    private string Keep(string violation)
    {
        _violations.Enqueue(violation);
        return violation;
    }
}
