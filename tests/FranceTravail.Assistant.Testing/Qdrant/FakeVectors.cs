using System.Text.Json;

namespace FranceTravail.Assistant.Testing.Qdrant;

internal static class FakeVectors
{
    public static float[] Dense(JsonElement array) => [.. array.EnumerateArray().Select(value => value.GetSingle())];

    public static IReadOnlyDictionary<uint, float> Sparse(JsonElement vector)
    {
        var indices = vector.GetProperty("indices").EnumerateArray().Select(value => value.GetUInt32()).ToList();
        var values = Dense(vector.GetProperty("values"));
        if (indices.Count != values.Length) throw FakeError.BadRequest("indices: must be the same length as values");
        if (indices.Distinct().Count() != indices.Count) throw FakeError.BadRequest("indices: must be unique");

        return indices.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = 0f;
        for (var index = 0; index < left.Length; index++) sum += left[index] * right[index];
        return sum;
    }
}
