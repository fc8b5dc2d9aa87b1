using System.Numerics.Tensors;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>The vectors of one segment, row after row; a passage without a vector has a row that is never read.</summary>
internal sealed class VectorStore(int dimension, float[] rows, bool[] hasVector)
{
    /// <summary>0 where no passage has a vector.</summary>
    public int Dimension => dimension;

    public CompactVectors? Compact { get; } = CompactVectors.IsSupported ? new CompactVectors(rows, dimension) : null;

    public bool Has(int passage) => dimension > 0 && hasVector[passage];

    public ReadOnlyMemory<float> Row(int passage) => rows.AsMemory(passage * dimension, dimension);

    public float Similarity(int passage, ReadOnlySpan<float> query) =>
        TensorPrimitives.Dot(rows.AsSpan(passage * dimension, dimension), query);
}
