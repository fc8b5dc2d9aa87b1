using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>How a new collection is laid out.</summary>
internal static class CollectionBlueprint
{
    public static CreateCollection Of(QdrantOptions options, int dimension, IndexDescription description) => new()
    {
        Vectors = new Dictionary<string, VectorParams>
        {
            [VectorNames.Dense] = new(dimension, "Cosine", options.OnDisk ? true : null),
        },
        SparseVectors = new Dictionary<string, SparseVectorParams>
        {
            [VectorNames.Sparse] = new("idf", options.OnDisk ? new SparseIndexParams(true) : null),
        },
        ShardNumber = options.Shards,
        ReplicationFactor = options.Replicas,
        QuantizationConfig = options.Quantization ? new QuantizationConfig(new ScalarQuantization("int8", AlwaysRam: true)) : null,
        StrictModeConfig = new StrictModeConfig(Enabled: true, UnindexedFilteringRetrieve: false, UnindexedFilteringUpdate: false),
        Metadata = description,
    };
}
