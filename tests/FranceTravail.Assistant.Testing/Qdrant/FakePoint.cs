using System.Text.Json;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>A point as the test server keeps it: the dense vector normalised, as Qdrant does for the cosine.</summary>
internal sealed record FakePoint(long Id, float[]? Dense, IReadOnlyDictionary<uint, float>? Sparse, JsonElement Payload)
{
    public static FakePoint Parse(JsonElement point, int dimension)
    {
        var vector = point.GetProperty("vector");
        return new FakePoint(
            point.GetProperty("id").GetInt64(),
            vector.TryGetProperty("dense", out var dense) ? Normalize(FakeVectors.Dense(dense), dimension) : null,
            vector.TryGetProperty("sparse", out var sparse) ? FakeVectors.Sparse(sparse) : null,
            (point.TryGetProperty("payload", out var payload) ? payload : JsonElement.Parse("{}")).Clone());
    }

    private static float[] Normalize(float[] vector, int dimension)
    {
        if (vector.Length != dimension) throw FakeError.BadRequest($"Vector dimension error: expected dim: {dimension}, got {vector.Length}");

        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        return norm == 0 ? vector : [.. vector.Select(value => value / norm)];
    }
}
