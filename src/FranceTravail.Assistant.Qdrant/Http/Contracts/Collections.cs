using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Qdrant.Http.Contracts;

internal sealed record CreateCollection
{
    public required IReadOnlyDictionary<string, VectorParams> Vectors { get; init; }

    public required IReadOnlyDictionary<string, SparseVectorParams> SparseVectors { get; init; }

    public int? ShardNumber { get; init; }

    public int? ReplicationFactor { get; init; }

    public QuantizationConfig? QuantizationConfig { get; init; }

    public StrictModeConfig? StrictModeConfig { get; init; }

    public IndexDescription? Metadata { get; init; }
}

internal sealed record UpdateCollection(IndexDescription Metadata);

internal sealed record VectorParams(int Size, string Distance, bool? OnDisk = null);

internal sealed record SparseVectorParams(string? Modifier, SparseIndexParams? Index = null);

internal sealed record SparseIndexParams(bool? OnDisk);

internal sealed record QuantizationConfig(ScalarQuantization Scalar);

internal sealed record ScalarQuantization(string Type, bool AlwaysRam);

/// <summary>With it the server refuses a filter on a field that has no payload index, instead of reading every point.</summary>
internal sealed record StrictModeConfig(bool Enabled, bool UnindexedFilteringRetrieve, bool UnindexedFilteringUpdate);

/// <summary>What a collection was built with, kept beside its points as the collection's metadata.</summary>
/// <param name="Instance">Drawn at creation: tells this collection from another of the same name.</param>
/// <param name="Model">SHA-256 of the embedding model's file.</param>
/// <param name="Analyzer">Version of the French analysis.</param>
/// <param name="AverageLength">Terms of a passage, as the stored weights take it.</param>
/// <param name="AveragedPassages">Passages that the mean was taken from.</param>
/// <param name="HasServed">It was live once: not a build that was cut short, to be gone on with.</param>
/// <param name="Database">The database that it is a copy of; its points bear that one's passage numbers. Null in collections of earlier programs.</param>
/// <param name="Collection">The name that it was created under: another name means a copy made from its snapshot. Null in collections of earlier programs.</param>
/// <param name="Origin">SHA-256 of the snapshot's file that it was restored from; null where it was built.</param>
internal sealed record IndexDescription(
    Guid Instance,
    string Model,
    int Analyzer,
    double AverageLength,
    int AveragedPassages,
    bool HasServed = false,
    Guid? Database = null,
    string? Collection = null,
    string? Origin = null);

internal sealed record CreateFieldIndex(string FieldName, FieldSchema FieldSchema);

/// <param name="IsTenant">Keeps the points of one value together (keyword only).</param>
internal sealed record FieldSchema(string Type, bool? IsTenant = null);

internal sealed record CollectionInfo(CollectionConfig Config, IReadOnlyDictionary<string, PayloadIndexInfo> PayloadSchema);

internal sealed record CollectionConfig(
    CollectionParams Params,
    [property: JsonConverter(typeof(DescriptionConverter))] IndexDescription? Metadata,
    [property: JsonConverter(typeof(QuantizationConverter))] QuantizationConfig? QuantizationConfig = null);

internal sealed record CollectionParams(
    [property: JsonConverter(typeof(NamedVectorsConverter))] IReadOnlyDictionary<string, VectorParams>? Vectors,
    IReadOnlyDictionary<string, SparseVectorParams>? SparseVectors);

internal sealed record PayloadIndexInfo(string DataType);

internal sealed record CollectionList(IReadOnlyList<CollectionName> Collections);

internal sealed record CollectionName(string Name);
