using System.Text.Json;
using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

/// <summary>A value to compare a payload field with: a word, a date in RFC 3339, or a whole number.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct PayloadValue(string? Text, long Number)
{
    public static implicit operator PayloadValue(string text) => new(text, 0);

    public static implicit operator PayloadValue(long number) => new(null, number);

    internal sealed class Converter : JsonConverter<PayloadValue>
    {
        public override PayloadValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? reader.GetString()! : reader.GetInt64();

        public override void Write(Utf8JsonWriter writer, PayloadValue value, JsonSerializerOptions options)
        {
            if (value.Text is null) writer.WriteNumberValue(value.Number);
            else writer.WriteStringValue(value.Text);
        }
    }
}
