using System.Text.Json;
using System.Text.Json.Nodes;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>A collection as bytes. The real format is another; nobody but the server reads it.</summary>
internal static class FakeSnapshot
{
    public static byte[] Write(FakeCollection collection) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["creation"] = collection.Creation.DeepClone(),
        ["indexes"] = new JsonObject(collection.Indexes.Select(index => KeyValuePair.Create(index.Key, (JsonNode?)index.Value))),
        ["points"] = new JsonArray([.. collection.Points.Select(point => new JsonObject
        {
            ["id"] = point.Id,
            ["vector"] = FakeFields.Vectors(point),
            ["payload"] = JsonNode.Parse(point.Payload.GetRawText()),
        })]),
    });

    public static FakeCollection Read(byte[] snapshot)
    {
        JsonObject content;
        try
        {
            content = (JsonObject)JsonNode.Parse(snapshot)!;
        }
        catch (JsonException)
        {
            throw FakeError.BadRequest("the snapshot cannot be read");
        }

        var collection = new FakeCollection(
            (JsonObject)content["creation"]!.DeepClone(),
            ((JsonObject)content["indexes"]!).ToDictionary(index => index.Key, index => index.Value!.GetValue<string>()));
        foreach (var point in JsonSerializer.SerializeToElement(content["points"]).EnumerateArray())
            collection.Upsert(FakePoint.Parse(point, collection.Dimension));
        return collection;
    }
}
