using System.Globalization;
using FranceTravail.Assistant.Knowledge.Ingestion.Extractors;
using FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Docx;
using FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;
using FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;
using FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Xml;
using FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>
/// Finds the type of a file and reads it in this process. A hostile file can exhaust the memory or the stack here:
/// anything that serves people uses the child process.
/// </summary>
public sealed class InProcessTextExtractor(ExtractionLimits limits) : ITextExtractor
{
    public Task<ExtractionResult> ExtractAsync(string path, CancellationToken cancellationToken) =>
        Task.Run(() => Extract(path, cancellationToken), cancellationToken);

    private ExtractionResult Extract(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > limits.FileBytes) return new ExtractionResult.Refused(string.Create(CultureInfo.InvariantCulture, $"Le fichier dépasse {limits.FileBytes / (1024 * 1024)} Mo."));

            return FileTypeDetector.Detect(stream, Path.GetFileName(path), limits) switch
            {
                FileTypeFinding.Accepted accepted => Extract(stream, accepted.Type, cancellationToken),
                FileTypeFinding.Unsupported unsupported => new ExtractionResult.Refused(unsupported.Reason),
                FileTypeFinding.Damaged damaged => new ExtractionResult.Refused(damaged.Reason),
                var other => throw new InvalidOperationException($"Unknown finding {other.GetType().Name}."),
            };
        }
        catch (ExtractionRefusedException refusal)
        {
            return new ExtractionResult.Refused(refusal.Reason);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ExtractionResult.Refused("Le fichier n'existe pas ou plus.");
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            return new ExtractionResult.Refused("Le fichier ne peut pas être ouvert : vérifiez qu'il est lisible et qu'aucun programme ne le tient.");
        }
    }

    private ExtractionResult.Extracted Extract(Stream stream, FileType type, CancellationToken cancellationToken)
    {
        var document = new ExtractedDocumentBuilder(MediaType(type), limits);
        stream.Position = 0;
        Reader(type).Extract(stream, document, cancellationToken);
        return new ExtractionResult.Extracted(document.Build());
    }

    private IFormatExtractor Reader(FileType type) => type switch
    {
        FileType.Pdf => new PdfExtractor(limits),
        FileType.Docx => new DocxExtractor(limits),
        FileType.Html => new HtmlExtractor(limits),
        FileType.Xml => new XmlExtractor(limits),
        FileType.Markdown => new MarkdownExtractor(limits),
        FileType.PlainText => new PlainTextExtractor(),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static string MediaType(FileType type) => type switch
    {
        FileType.Pdf => "application/pdf",
        FileType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileType.Html => "text/html",
        FileType.Xml => "application/xml",
        FileType.Markdown => "text/markdown",
        FileType.PlainText => "text/plain",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
