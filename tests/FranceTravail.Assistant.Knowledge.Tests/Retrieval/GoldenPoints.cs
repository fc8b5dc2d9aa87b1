using System.Text.Json;
using System.Text.Json.Nodes;
using FranceTravail.Assistant.Testing.Qdrant;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval;

/// <summary>The points of one golden case, as its steps leave them.</summary>
internal sealed class GoldenPoints
{
    private readonly FakeCollection _collection;

    public GoldenPoints(JsonElement one)
    {
        _collection = new FakeCollection(JsonObject.Create(one.GetProperty("collection"))!);
        foreach (var index in one.GetProperty("indexes").EnumerateObject()) _collection.CreateIndex(index.Name, index.Value.GetString()!);
    }

    public IReadOnlyCollection<FakePoint> All => _collection.Points;

    /// <summary>False for a step that asks.</summary>
    public bool Apply(JsonElement step)
    {
        if (step.TryGetProperty("upsert", out var points))
        {
            foreach (var point in points.EnumerateArray()) _collection.Upsert(FakePoint.Parse(point, _collection.Dimension));
        }
        else if (step.TryGetProperty("delete", out var ids))
        {
            _collection.Delete(JsonSerializer.SerializeToElement(new { points = ids }));
        }
        else if (step.TryGetProperty("set_payload", out var change))
        {
            _collection.SetPayload(change);
        }
        else
        {
            return false;
        }

        return true;
    }

    public Func<FakePoint, bool> Inside(JsonElement request) =>
        _collection.Filter(request) is { } filter ? filter.Matches : _ => true;
}
