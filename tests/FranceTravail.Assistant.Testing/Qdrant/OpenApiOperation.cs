using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>One operation of the document, with the names of its schemas.</summary>
/// <param name="QueryParameters">By name, with the name of its schema.</param>
/// <param name="Request">Null where the request has no JSON body.</param>
internal sealed record OpenApiOperation(
    string Method, Regex Path, IReadOnlyDictionary<string, string> QueryParameters, string? Request, IReadOnlyDictionary<string, string?> Responses)
{
    public bool Is(string method, string path) => string.Equals(method, Method, StringComparison.OrdinalIgnoreCase) && Path.IsMatch(path);

    /// <summary>The schema of an answer, by its status, its class (4XX) or the default.</summary>
    public string? Response(int status) =>
        Responses.TryGetValue($"{status}", out var exact) ? exact
        : Responses.TryGetValue($"{status / 100}XX", out var ofClass) ? ofClass
        : Responses.GetValueOrDefault("default");

    /// <summary>Reads an operation and puts its schemas among the definitions.</summary>
    public static OpenApiOperation Read(string method, string path, JsonObject operation, JsonObject definitions)
    {
        string? Define(string role, JsonNode? content)
        {
            if (content?["application/json"]?["schema"] is not { } schema) return null;

            var name = $"{method} {path} {role}";
            definitions[name] = StrictSchema.Of(schema);
            return name;
        }

        var query = new Dictionary<string, string>();
        foreach (var parameter in (operation["parameters"] as JsonArray ?? []).Where(parameter => parameter!["in"]!.GetValue<string>() == "query"))
        {
            var name = parameter!["name"]!.GetValue<string>();
            query[name] = $"{method} {path} ?{name}";
            definitions[query[name]] = StrictSchema.Of(parameter["schema"]!);
        }

        var pattern = Regex.Replace(Regex.Escape(path), @"\\\{[^}]+}", "[^/]+");
        return new OpenApiOperation(
            method,
            new Regex($"^{pattern}$"),
            query,
            Define("request", operation["requestBody"]?["content"]),
            ((JsonObject)operation["responses"]!).ToDictionary(answer => answer.Key, answer => Define(answer.Key, answer.Value?["content"])));
    }
}
