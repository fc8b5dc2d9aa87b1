using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

/// <summary>
/// The central directory of a ZIP file, read before any library opens it: the names tell the format and the sizes
/// tell a bomb. Sizes can lie; the inflater stops at the announced size, so a lie only loses its own text.
/// </summary>
internal sealed class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const long RatioFloorBytes = 1024 * 1024;

    private ZipDirectory(IReadOnlyList<ZipEntrySize> entries) => Entries = entries;

    public IReadOnlyList<ZipEntrySize> Entries { get; }

    public bool Contains(string name) => Entries.Any(entry => entry.Name == name);

    /// <exception cref="ExtractionRefusedException">The directory is damaged, or passes a limit.</exception>
    public static ZipDirectory Read(Stream stream, ExtractionLimits limits)
    {
        var (offset, length) = FindDirectory(stream);
        // One entry takes 46 bytes and its name; a directory larger than this cannot hold few entries.
        if (length > limits.ArchiveEntries * 512L) throw TooManyEntries(limits);

        var directory = new byte[length];
        stream.Position = offset;
        if (stream.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false) < directory.Length) throw Damaged();

        var entries = new List<ZipEntrySize>();
        for (ReadOnlySpan<byte> rest = directory; rest.Length >= EntryLength && BinaryPrimitives.ReadUInt32LittleEndian(rest) == EntrySignature;)
        {
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]);
            var next = EntryLength + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(rest[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(rest[32..]);
            if (next > rest.Length) throw Damaged();

            entries.Add(new ZipEntrySize(
                Encoding.UTF8.GetString(rest.Slice(EntryLength, nameLength)),
                BinaryPrimitives.ReadUInt32LittleEndian(rest[20..]),
                BinaryPrimitives.ReadUInt32LittleEndian(rest[24..])));
            if (entries.Count > limits.ArchiveEntries) throw TooManyEntries(limits);
            rest = rest[next..];
        }

        return new ZipDirectory(entries);
    }

    /// <exception cref="ExtractionRefusedException">What the archive announces would take too much memory.</exception>
    public void CheckSizes(ExtractionLimits limits)
    {
        // A ZIP64 size reads as 0xFFFFFFFF, 4 GiB: refused like any other entry of that size.
        var total = Entries.Sum(entry => (long)entry.Uncompressed);
        var isBomb = Entries.Any(entry => entry.Uncompressed > RatioFloorBytes && entry.Uncompressed / Math.Max(entry.Compressed, 1) > limits.CompressionRatio);
        var isTooLarge = total > limits.UncompressedBytes || Entries.Any(entry => IsMarkup(entry.Name) && entry.Uncompressed > limits.PartBytes);
        if (!isBomb && !isTooLarge) return;

        throw new ExtractionRefusedException(string.Create(
            CultureInfo.InvariantCulture,
            $"Le contenu décompressé ({total / (1024 * 1024)} Mo) dépasse les limites : archive anormale ou document à découper."));
    }

    private static bool IsMarkup(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static (long Offset, uint Length) FindDirectory(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndLength + ushort.MaxValue)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        for (var i = tail.Length - EndLength; i >= 0; i--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i)) != EndSignature) continue;

            var length = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i + 12));
            var offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(i + 16));
            if (offset + (long)length > stream.Length) throw Damaged();
            return (offset, length);
        }

        throw Damaged();
    }

    private static ExtractionRefusedException Damaged() => new("L'archive (DOCX ou autre format ZIP) est incomplète ou abîmée : enregistrez-la de nouveau depuis son logiciel.");

    private static ExtractionRefusedException TooManyEntries(ExtractionLimits limits) =>
        new(string.Create(CultureInfo.InvariantCulture, $"L'archive contient plus de {limits.ArchiveEntries} fichiers : ce n'est pas un document ordinaire."));
}
