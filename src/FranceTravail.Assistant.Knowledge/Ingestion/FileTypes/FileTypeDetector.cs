namespace FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

/// <summary>Finds the type of a file in its content. The extension decides between Markdown and plain text only.</summary>
internal static class FileTypeDetector
{
    private const int HeadBytes = 64 * 1024;

    // Adobe's readers accept a header within the first 1,024 bytes (ISO 32000-1, annex H, note 13).
    private const int PdfHeaderWithin = 1024;

    /// <param name="stream">Seekable; its position is undefined afterwards.</param>
    public static FileTypeFinding Detect(Stream stream, string fileName, ExtractionLimits limits)
    {
        if (stream.Length == 0) return new FileTypeFinding.Damaged("Le fichier est vide.");

        var head = new byte[(int)Math.Min(stream.Length, HeadBytes)];
        stream.Position = 0;
        stream.ReadExactly(head);

        if (head.AsSpan().StartsWith("PK\u0003\u0004"u8) || head.AsSpan().StartsWith("PK\u0005\u0006"u8)) return ZipFormats.Find(stream, head, limits);
        if (CompoundFiles.Matches(head)) return new FileTypeFinding.Unsupported(CompoundFiles.Name(ReadAll(stream)));
        if (head.AsSpan(0, Math.Min(head.Length, PdfHeaderWithin)).IndexOf("%PDF-"u8) >= 0) return new FileTypeFinding.Accepted(FileType.Pdf);
        if (BinarySignatures.Find(head) is { } name && !TextShapes.IsPrintable(head)) return new FileTypeFinding.Unsupported(name);

        return TextShapes.Find(head, fileName);
    }

    private static byte[] ReadAll(Stream stream)
    {
        var content = new byte[stream.Length];
        stream.Position = 0;
        stream.ReadExactly(content);
        return content;
    }
}
