using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

/// <summary>Null where the value has another shape: collections of other programs are on the same server, and have to be told apart.</summary>
internal abstract class LenientConverter<T>(Func<JsonTypeInfo<T>> type) : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        try
        {
            return element.Deserialize(type()) is { } value && IsWhole(value) ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, type());

    protected virtual bool IsWhole(T value) => true;
}

/// <summary>The metadata, if this program wrote it.</summary>
internal sealed class DescriptionConverter() : LenientConverter<IndexDescription>(() => QdrantJson.Default.IndexDescription)
{
    protected override bool IsWhole(IndexDescription value) => value.Instance != Guid.Empty && value.Model is not null;
}

/// <summary>The vectors by name; null where the collection has one without a name.</summary>
internal sealed class NamedVectorsConverter()
    : LenientConverter<IReadOnlyDictionary<string, VectorParams>>(() => QdrantJson.Default.IReadOnlyDictionaryStringVectorParams);

/// <summary>The quantisation, if it is the one that this program asks for.</summary>
internal sealed class QuantizationConverter() : LenientConverter<QuantizationConfig>(() => QdrantJson.Default.QuantizationConfig);
