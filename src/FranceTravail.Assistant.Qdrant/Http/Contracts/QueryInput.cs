using System.Text.Json;
using System.Text.Json.Serialization;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

/// <summary>What to rank by. On the wire each kind has a shape of its own: an array, an object of two arrays, an object <c>rrf</c>.</summary>
[JsonConverter(typeof(Converter))]
internal abstract record QueryInput
{
    public sealed record Dense(ReadOnlyMemory<float> Vector) : QueryInput;

    public sealed record Sparse(SparseVector Vector) : QueryInput;

    /// <summary>Reciprocal rank fusion of the prefetches.</summary>
    /// <param name="Weights">One per prefetch; null weighs them alike.</param>
    public sealed record Fusion(int K, IReadOnlyList<float>? Weights = null) : QueryInput;

    internal sealed class Converter : JsonConverter<QueryInput>
    {
        public override QueryInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var element = JsonElement.ParseValue(ref reader);
            if (element.ValueKind == JsonValueKind.Array) return new Dense(Floats(element));
            if (element.TryGetProperty("rrf", out var fusion))
            {
                return new Fusion(
                    fusion.TryGetProperty("k", out var k) ? k.GetInt32() : ReciprocalRankFusion.K,
                    fusion.TryGetProperty("weights", out var weights) ? Floats(weights) : null);
            }

            return new Sparse(new SparseVector(
                [.. element.GetProperty("indices").EnumerateArray().Select(index => index.GetUInt32())], Floats(element.GetProperty("values"))));
        }

        public override void Write(Utf8JsonWriter writer, QueryInput value, JsonSerializerOptions options)
        {
            switch (value)
            {
                case Dense dense:
                    WriteFloats(writer, dense.Vector.Span);
                    break;
                case Sparse sparse:
                    JsonSerializer.Serialize(writer, sparse.Vector, QdrantJson.Default.SparseVector);
                    break;
                case Fusion fusion:
                    writer.WriteStartObject();
                    writer.WriteStartObject("rrf");
                    writer.WriteNumber("k", fusion.K);
                    if (fusion.Weights is { } weights)
                    {
                        writer.WritePropertyName("weights");
                        WriteFloats(writer, [.. weights]);
                    }

                    writer.WriteEndObject();
                    writer.WriteEndObject();
                    break;
                default:
                    throw new JsonException("Unknown kind of query.");
            }
        }

        private static float[] Floats(JsonElement array) => [.. array.EnumerateArray().Select(value => value.GetSingle())];

        private static void WriteFloats(Utf8JsonWriter writer, ReadOnlySpan<float> values)
        {
            writer.WriteStartArray();
            foreach (var value in values) writer.WriteNumberValue(value);
            writer.WriteEndArray();
        }
    }
}
