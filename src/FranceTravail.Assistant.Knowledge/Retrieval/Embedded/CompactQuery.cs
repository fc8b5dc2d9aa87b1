using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>A query in 16 bits per dimension, to be compared with <see cref="CompactVectors"/>.</summary>
internal sealed class CompactQuery
{
    // Room for the norm of a vector (1) and for the rounding of the sums in single precision.
    private const float Slack = 1.1f;
    private const float Rounding = 1e-5f;

    public CompactQuery(ReadOnlySpan<float> vector)
    {
        var width = Vector256<short>.Count;
        Codes = new short[(vector.Length + width - 1) / width * width];
        Norm = TensorPrimitives.Norm(vector);
        // 127 times the largest code must fit in 32 bits once all dimensions are added.
        var largest = Math.Min(short.MaxValue, int.MaxValue / (sbyte.MaxValue * Codes.Length));
        Scale = Math.Abs(TensorPrimitives.MaxMagnitude(vector)) / largest;
        if (Scale == 0) return;

        for (var index = 0; index < vector.Length; index++) Codes[index] = (short)MathF.Round(vector[index] / Scale);

        Error = (Scale / 2 * MathF.Sqrt(vector.Length) * Slack) + (Rounding * Norm);
    }

    public short[] Codes { get; }

    public float Scale { get; }

    public float Norm { get; }

    /// <summary>How far the rounding of the query alone can move a similarity with a normalised vector.</summary>
    public float Error { get; }
}
