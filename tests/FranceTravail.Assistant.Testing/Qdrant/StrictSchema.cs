using System.Text.Json.Nodes;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>An OpenAPI 3.0 schema as a JSON Schema: « nullable » becomes a type, references move, unknown properties are forbidden.</summary>
internal static class StrictSchema
{
    public static JsonNode Of(JsonNode schema)
    {
        if (schema is not JsonObject given) return schema.DeepClone();

        var strict = new JsonObject();
        foreach (var (name, value) in given) Copy(name, value, strict);

        // No schema of this document is an allOf, so an object's properties are all in one place.
        if (strict["type"]?.ToJsonString() == "\"object\"" && strict.ContainsKey("properties") && !strict.ContainsKey("additionalProperties"))
            strict["additionalProperties"] = false;

        return IsNullable(given) ? Nullable(strict) : strict;
    }

    private static void Copy(string name, JsonNode? value, JsonObject strict)
    {
        switch (name)
        {
            case "nullable" or "default" or "example" or "description" or "deprecated" or "title":
                break;
            case "$ref":
                strict[name] = value!.GetValue<string>().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
                break;
            case "properties":
                strict[name] = new JsonObject(((JsonObject)value!).Select(property => KeyValuePair.Create<string, JsonNode?>(property.Key, Of(property.Value!))));
                break;
            case "anyOf" or "oneOf":
                // A value may fit two of the shapes (an empty object, a whole number).
                strict["anyOf"] = new JsonArray([.. ((JsonArray)value!).Select(variant => Of(variant!))]);
                break;
            case "items" or "additionalProperties" when value is JsonObject:
                strict[name] = Of(value);
                break;
            default:
                strict[name] = value?.DeepClone();
                break;
        }
    }

    private static bool IsNullable(JsonObject schema) => schema["nullable"]?.GetValue<bool>() ?? false;

    private static JsonObject Nullable(JsonObject schema)
    {
        var isNull = new JsonObject { ["type"] = "null" };
        return schema.Count == 0 ? isNull : new JsonObject { ["anyOf"] = new JsonArray(schema, isNull) };
    }
}
