using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>
/// Each vector in a byte per dimension, with how far that is from the vector itself. It says between which bounds a
/// similarity lies while a quarter of the memory is read; what may be among the best is then compared exactly.
/// </summary>
internal sealed class CompactVectors
{
    private readonly int _stride;
    private readonly sbyte[] _codes;
    private readonly float[] _scales;
    private readonly float[] _errors;

    /// <param name="rows">Vectors of <paramref name="dimension"/> floats, one after the other.</param>
    public CompactVectors(ReadOnlySpan<float> rows, int dimension)
    {
        // Rows begin on whole registers; the padding is zero and adds nothing.
        _stride = (dimension + Vector256<short>.Count - 1) / Vector256<short>.Count * Vector256<short>.Count;
        var count = dimension == 0 ? 0 : rows.Length / dimension;
        _codes = new sbyte[count * _stride];
        _scales = new float[count];
        _errors = new float[count];
        for (var row = 0; row < count; row++) Encode(rows.Slice(row * dimension, dimension), row);
    }

    /// <summary>Only where the processor multiplies bytes faster than the memory gives floats.</summary>
    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>The similarity without the last bits, and how far the true one can be from it.</summary>
    public (float Similarity, float Error) Estimate(int row, CompactQuery query)
    {
        ref var code = ref MemoryMarshal.GetArrayDataReference(_codes);
        ref var factor = ref MemoryMarshal.GetArrayDataReference(query.Codes);
        var start = row * _stride;
        var sums = Vector256<int>.Zero;
        for (var index = 0; index < _stride; index += Vector256<short>.Count)
        {
            var widened = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref code, (nuint)(start + index)));
            sums += Avx2.MultiplyAddAdjacent(widened, Vector256.LoadUnsafe(ref factor, (nuint)index));
        }

        var similarity = Vector256.Sum(sums) * _scales[row] * query.Scale;
        return (similarity, (_errors[row] * query.Norm) + query.Error);
    }

    private void Encode(ReadOnlySpan<float> vector, int row)
    {
        var scale = TensorPrimitives.MaxMagnitude(vector);
        scale = Math.Abs(scale) / sbyte.MaxValue;
        if (scale == 0) return;

        var squares = 0.0;
        for (var index = 0; index < vector.Length; index++)
        {
            var code = (sbyte)MathF.Round(vector[index] / scale);
            _codes[(row * _stride) + index] = code;
            var difference = vector[index] - (code * scale);
            squares += difference * difference;
        }

        _scales[row] = scale;
        // |⟨x − x̂, q⟩| ≤ ‖x − x̂‖ · ‖q‖ (Cauchy-Schwarz).
        _errors[row] = (float)Math.Sqrt(squares);
    }
}
