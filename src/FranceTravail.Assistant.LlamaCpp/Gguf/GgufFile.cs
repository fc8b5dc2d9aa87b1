using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Gguf;

/// <summary>
/// Checks a GGUF file before llama.cpp sees it: header, metadata, and that each tensor lies inside the file. Bits that
/// changed inside the weights are found by a checksum only.
/// </summary>
/// <param name="Architecture">Value of <c>general.architecture</c>, such as <c>gemma3</c>.</param>
internal sealed record GgufFile(string Path, string Architecture, string? Name)
{
    private const uint Magic = 0x46554747;
    private const uint DefaultAlignment = 32;
    private const int MaxDimensions = 4;

    /// <exception cref="LlamaException">The file is missing, unreadable, not GGUF, truncated or corrupt.</exception>
    public static GgufFile Check(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);

            return Check(path, new GgufReader(stream));
        }
        catch (EndOfStreamException)
        {
            throw new LlamaException($"The model {path} is refused: the file ends inside its header.", path);
        }
        catch (InvalidDataException exception)
        {
            throw new LlamaException($"The model {path} is refused: {exception.Message}.", path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new LlamaException($"The model {path} cannot be read: {exception.Message}", path);
        }
    }

    private static GgufFile Check(string path, GgufReader reader)
    {
        if (reader.ReadUInt32() != Magic)
            throw new InvalidDataException("it is not a GGUF file");

        var version = reader.ReadUInt32();
        if (version is not (2 or 3))
            throw new InvalidDataException($"its GGUF version is {version}, not 2 or 3");

        var tensorCount = reader.ReadUInt64();
        var valueCount = reader.ReadUInt64();
        var values = ReadMetadata(reader, valueCount);
        var alignment = values.GetValueOrDefault("general.alignment") as uint? ?? DefaultAlignment;
        if (alignment == 0 || !uint.IsPow2(alignment))
            throw new InvalidDataException($"its alignment is {alignment}");
        CheckTensors(reader, tensorCount, alignment);

        return new GgufFile(
            path,
            values.GetValueOrDefault("general.architecture") as string ?? throw new InvalidDataException("it names no architecture"),
            values.GetValueOrDefault("general.name") as string);
    }

    private static Dictionary<string, object?> ReadMetadata(GgufReader reader, ulong count)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0UL; i < count; i++)
        {
            var key = reader.ReadString();
            values[key] = reader.ReadValue(reader.ReadUInt32());
        }

        return values;
    }

    private static void CheckTensors(GgufReader reader, ulong count, uint alignment)
    {
        var end = 0UL;
        for (var i = 0UL; i < count; i++)
        {
            var name = reader.ReadString();
            var size = ReadTensorSize(reader, name);
            var offset = reader.ReadUInt64();
            if (offset % alignment != 0)
                throw new InvalidDataException($"its tensor {name} starts at {offset}, between two blocks");
            if (offset > (ulong)reader.Length)
                throw new InvalidDataException($"it is truncated: its tensor {name} starts after its end");

            end = Math.Max(end, offset + size);
        }

        var start = ((ulong)reader.Position + alignment - 1) / alignment * alignment;
        if (count == 0)
            throw new InvalidDataException("it holds no tensor");
        if (start + end > (ulong)reader.Length)
            throw new InvalidDataException($"it is truncated: {start + end} bytes are announced, the file has {reader.Length}");
    }

    private static ulong ReadTensorSize(GgufReader reader, string name)
    {
        var dimensions = reader.ReadUInt32();
        if (dimensions > MaxDimensions)
            throw new InvalidDataException($"its tensor {name} has {dimensions} dimensions");

        var length = 1UL;
        var rowLength = 1UL;
        for (var i = 0; i < dimensions; i++)
        {
            var size = reader.ReadUInt64();
            if (size == 0 || size > (ulong)long.MaxValue / length)
                throw new InvalidDataException($"its tensor {name} has an impossible size");

            rowLength = i == 0 ? size : rowLength;
            length *= size;
        }

        var type = reader.ReadUInt32();
        var blockSize = type < GgmlNative.TypeCount ? (ulong)GgmlNative.ggml_blck_size((int)type) : 0;
        if (blockSize == 0 || rowLength % blockSize != 0)
            throw new InvalidDataException($"its tensor {name} has type {type}, which does not fit");

        var blocks = length / blockSize;
        var blockBytes = (ulong)GgmlNative.ggml_type_size((int)type);

        return blocks > (ulong)reader.Length / blockBytes
            ? throw new InvalidDataException($"it is truncated: its tensor {name} is larger than the file")
            : blocks * blockBytes;
    }
}
