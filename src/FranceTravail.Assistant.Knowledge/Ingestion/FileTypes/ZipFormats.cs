using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

/// <summary>Which document a ZIP file is, by the names of its entries.</summary>
internal static class ZipFormats
{
    public static FileTypeFinding Find(Stream stream, ReadOnlySpan<byte> head, ExtractionLimits limits)
    {
        ZipDirectory directory;
        try
        {
            directory = ZipDirectory.Read(stream, limits);
        }
        catch (ExtractionRefusedException refusal)
        {
            return new FileTypeFinding.Damaged(refusal.Reason);
        }

        // Word on the web names the part document2.xml.
        if (directory.Entries.Any(entry => entry.Name.StartsWith("word/document", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            return new FileTypeFinding.Accepted(FileType.Docx);
        }

        return new FileTypeFinding.Unsupported(Name(directory, head));
    }

    private static string Name(ZipDirectory directory, ReadOnlySpan<byte> head)
    {
        if (directory.Contains("xl/workbook.xml") || directory.Contains("xl/workbook.bin")) return "tableur Excel (XLSX)";
        if (directory.Contains("ppt/presentation.xml")) return "présentation PowerPoint (PPTX)";

        // OpenDocument and EPUB store their media type first and uncompressed.
        var start = Encoding.ASCII.GetString(head[..Math.Min(head.Length, 200)]);
        if (start.Contains("opendocument.text", StringComparison.Ordinal)) return "document OpenDocument (ODT)";
        if (start.Contains("opendocument.spreadsheet", StringComparison.Ordinal)) return "tableur OpenDocument (ODS)";
        if (start.Contains("opendocument.presentation", StringComparison.Ordinal)) return "présentation OpenDocument (ODP)";
        if (start.Contains("epub+zip", StringComparison.Ordinal)) return "livre EPUB";
        return "archive ZIP sans document Word";
    }
}
