using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>A vector as little-endian 32-bit floats, whatever the machine.</summary>
internal static class VectorEncoding
{
    public static byte[] Encode(ReadOnlySpan<float> vector)
    {
        var bytes = new byte[vector.Length * sizeof(float)];
        for (var index = 0; index < vector.Length; index++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(index * sizeof(float)), vector[index]);
        }

        return bytes;
    }

    public static ReadOnlyMemory<float> Decode(ReadOnlySpan<byte> encoded)
    {
        if (encoded.Length % sizeof(float) != 0) throw new InvalidDataException("A stored vector is damaged.");

        var vector = new float[encoded.Length / sizeof(float)];
        if (BitConverter.IsLittleEndian)
        {
            encoded.CopyTo(MemoryMarshal.AsBytes(vector.AsSpan()));
            return vector;
        }

        for (var index = 0; index < vector.Length; index++)
        {
            vector[index] = BinaryPrimitives.ReadSingleLittleEndian(encoded[(index * sizeof(float))..]);
        }

        return vector;
    }
}
