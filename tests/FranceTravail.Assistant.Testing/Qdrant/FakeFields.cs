using System.Text.Json;
using System.Text.Json.Nodes;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>Which payload fields an answer brings along.</summary>
internal sealed class FakeFields
{
    private readonly HashSet<string>? _names;

    private FakeFields(HashSet<string>? names) => _names = names;

    /// <summary>Null where none was asked for.</summary>
    public static FakeFields? Of(JsonElement request)
    {
        if (!request.TryGetProperty("with_payload", out var given)) return null;

        return given.ValueKind switch
        {
            JsonValueKind.Array => new FakeFields([.. given.EnumerateArray().Select(name => name.GetString()!)]),
            JsonValueKind.True => new FakeFields(null),
            _ => null,
        };
    }

    public JsonObject Pick(JsonElement payload) => new(payload.EnumerateObject()
        .Where(field => _names?.Contains(field.Name) ?? true)
        .Select(field => KeyValuePair.Create(field.Name, JsonNode.Parse(field.Value.GetRawText()))));

    public static JsonObject Vectors(FakePoint point)
    {
        var vectors = new JsonObject();
        if (point.Dense is { } dense) vectors["dense"] = new JsonArray([.. dense.Select(value => (JsonNode)value)]);
        if (point.Sparse is { } sparse)
        {
            vectors["sparse"] = new JsonObject
            {
                ["indices"] = new JsonArray([.. sparse.Keys.Select(index => (JsonNode)index)]),
                ["values"] = new JsonArray([.. sparse.Values.Select(value => (JsonNode)value)]),
            };
        }

        return vectors;
    }
}
