namespace FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

/// <summary>The first bytes of formats that hold no text for us, so that a refusal can name them.</summary>
internal static class BinarySignatures
{
    private static readonly (int Offset, byte[] Bytes, string Name)[] Known =
    [
        (0, "MZ"u8.ToArray(), "programme exécutable Windows"),
        (0, [0x7F, (byte)'E', (byte)'L', (byte)'F'], "programme exécutable Linux"),
        (0, [0xCF, 0xFA, 0xED, 0xFE], "programme exécutable macOS"),
        (0, [0xCA, 0xFE, 0xBA, 0xBE], "programme exécutable"),
        (0, [0x89, (byte)'P', (byte)'N', (byte)'G'], "image PNG"),
        (0, [0xFF, 0xD8, 0xFF], "image JPEG"),
        (0, "GIF8"u8.ToArray(), "image GIF"),
        (0, "BM"u8.ToArray(), "image BMP"),
        (0, [(byte)'I', (byte)'I', 0x2A, 0], "image TIFF"),
        (0, [(byte)'M', (byte)'M', 0, 0x2A], "image TIFF"),
        (8, "WEBP"u8.ToArray(), "image WebP"),
        (4, "ftyp"u8.ToArray(), "vidéo ou image HEIC"),
        (0, "RIFF"u8.ToArray(), "son ou vidéo"),
        (0, "ID3"u8.ToArray(), "son MP3"),
        (0, "OggS"u8.ToArray(), "son ou vidéo"),
        (0, [0x1F, 0x8B], "archive GZIP"),
        (0, [(byte)'7', (byte)'z', 0xBC, 0xAF], "archive 7-Zip"),
        (0, "Rar!"u8.ToArray(), "archive RAR"),
        (0, [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "archive XZ"),
        (0, "BZh"u8.ToArray(), "archive BZIP2"),
        (0, [0x28, 0xB5, 0x2F, 0xFD], "archive Zstandard"),
        (257, "ustar"u8.ToArray(), "archive TAR"),
        (0, "SQLite format 3"u8.ToArray(), "base de données SQLite"),
        (0, @"{\rtf"u8.ToArray(), "document RTF"),
        (0, "%!PS"u8.ToArray(), "document PostScript"),
        (0, "wOFF"u8.ToArray(), "police de caractères"),
        (0, "wOF2"u8.ToArray(), "police de caractères"),
    ];

    public static string? Find(ReadOnlySpan<byte> head)
    {
        foreach (var (offset, bytes, name) in Known)
        {
            if (head.Length > offset && head[offset..].StartsWith(bytes)) return name;
        }

        return null;
    }
}
