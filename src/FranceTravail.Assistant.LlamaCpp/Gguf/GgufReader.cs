using System.Buffers.Binary;
using System.Text;

namespace FranceTravail.Assistant.LlamaCpp.Gguf;

/// <summary>Reads the little-endian values of a GGUF header and never past the end of the file.</summary>
internal sealed class GgufReader(Stream stream)
{
    private const int StringType = 8;
    private const int ArrayType = 9;

    // A longer key, name or value would be nonsense; reading it would only waste memory.
    private const ulong LongestString = 16 * 1024 * 1024;

    private readonly byte[] _buffer = new byte[8];

    public long Position => stream.Position;

    public long Length => stream.Length;

    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Read(4));

    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Read(8));

    public string ReadString()
    {
        var length = ReadUInt64();
        if (length > LongestString || (long)length > Length - Position)
            throw new InvalidDataException("a text in its header is longer than the file");

        var bytes = new byte[length];
        stream.ReadExactly(bytes);

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Returns the value when it is a text, else steps over it.</summary>
    public object? ReadValue(uint type)
    {
        switch (type)
        {
            case StringType:
                return ReadString();
            case ArrayType:
                SkipArray();
                return null;
            case 4:
                return ReadUInt32();
            default:
                Skip(SizeOf(type), 1);
                return null;
        }
    }

    private void SkipArray()
    {
        var type = ReadUInt32();
        var count = ReadUInt64();
        if (type != StringType)
        {
            Skip(SizeOf(type), count);
            return;
        }

        for (var i = 0UL; i < count; i++)
            Skip(1, ReadUInt64());
    }

    private void Skip(ulong size, ulong count)
    {
        if (count > (ulong)(Length - Position) / size)
            throw new InvalidDataException("its header announces more values than the file holds");

        stream.Seek((long)(size * count), SeekOrigin.Current);
    }

    private static ulong SizeOf(uint type) => type switch
    {
        0 or 1 or 7 => 1,
        2 or 3 => 2,
        4 or 5 or 6 => 4,
        10 or 11 or 12 => 8,
        _ => throw new InvalidDataException($"its header has a value of unknown type {type}"),
    };

    private ReadOnlySpan<byte> Read(int count)
    {
        stream.ReadExactly(_buffer, 0, count);

        return _buffer.AsSpan(0, count);
    }
}
