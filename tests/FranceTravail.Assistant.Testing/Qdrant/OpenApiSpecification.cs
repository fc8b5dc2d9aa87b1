using System.Text.Json.Nodes;
using NJsonSchema;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>
/// The official OpenAPI document as JSON Schemas, one for the body of each request and of each answer. Few of its schemas
/// forbid unknown properties, so all of them are made to.
/// </summary>
internal sealed class OpenApiSpecification
{
    private static readonly Lazy<Task<OpenApiSpecification>> Loaded = new(LoadAsync);

    private readonly IReadOnlyList<OpenApiOperation> _operations;
    private readonly JsonSchema _root;

    private OpenApiSpecification(IReadOnlyList<OpenApiOperation> operations, JsonSchema root) => (_operations, _root) = (operations, root);

    public static Task<OpenApiSpecification> ReadAsync() => Loaded.Value;

    /// <summary>Null where the document knows no such operation.</summary>
    public OpenApiOperation? Find(string method, string path) => _operations.FirstOrDefault(operation => operation.Is(method, path));

    /// <summary>What the body violates; empty where nothing. An operation without a schema takes and gives no JSON.</summary>
    public IReadOnlyList<string> Violations(string? definition, string json)
    {
        if (definition is null) return json.Length == 0 ? [] : ["a body where none is expected"];

        return [.. _root.Definitions[definition].Validate(json).Select(error => error.ToString())];
    }

    private static async Task<OpenApiSpecification> LoadAsync()
    {
        await using var stream = typeof(OpenApiSpecification).Assembly.GetManifestResourceStream("qdrant-openapi.json")!;
        var document = (JsonObject)(await JsonNode.ParseAsync(stream))!;
        var definitions = new JsonObject();
        foreach (var (name, schema) in (JsonObject)document["components"]!["schemas"]!) definitions[name] = StrictSchema.Of(schema!);

        var operations = new List<OpenApiOperation>();
        foreach (var (path, item) in (JsonObject)document["paths"]!)
        {
            foreach (var (method, operation) in (JsonObject)item!) operations.Add(OpenApiOperation.Read(method, path, (JsonObject)operation!, definitions));
        }

        return new OpenApiSpecification(operations, await JsonSchema.FromJsonAsync(new JsonObject { ["definitions"] = definitions }.ToJsonString()));
    }
}
