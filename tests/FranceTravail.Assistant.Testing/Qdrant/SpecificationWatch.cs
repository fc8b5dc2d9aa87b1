using System.Collections.Concurrent;
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

        var unknown = request.Query.Keys.Where(key => !operation.QueryParameters.Contains(key)).ToList();
        if (unknown.Count > 0) return Keep($"{request.Method} {request.Path} knows no {string.Join(", ", unknown)}");

        return body is null ? null : Keep(request, "request", specification.Violations(operation.Request, body));
    }

    public string? CheckAnswer(HttpRequest request, int status, string json)
    {
        var operation = specification.Find(request.Method, request.Path.Value!);
        return operation is null ? null : Keep(request, $"answer {status}", specification.Violations(operation.Response(status), json));
    }

    private string? Keep(HttpRequest request, string role, IReadOnlyList<string> found) =>
        found.Count == 0 ? null : Keep($"{request.Method} {request.Path} {role}: {string.Join("; ", found)}");

    private string Keep(string violation)
    {
        _violations.Enqueue(violation);
        return violation;
    }
}
