using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Docx;

/// <summary>
/// A Word document, read block by block so that a long one does not stand in memory as objects.
/// The archive's sizes are checked before the SDK opens it; relationships to the outside are never followed.
/// </summary>
internal sealed class DocxExtractor(ExtractionLimits limits) : IFormatExtractor
{
    public void Extract(Stream stream, ExtractedDocumentBuilder document, CancellationToken cancellationToken)
    {
        ZipDirectory.Read(stream, limits).CheckSizes(limits);
        stream.Position = 0;
        try
        {
            using var package = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.PartBytes });
            Read(package, document, cancellationToken);
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new ExtractionRefusedException(error.Message.Contains("DTD", StringComparison.Ordinal)
                ? "Le document Word contient une DTD (DOCTYPE), qui peut faire lire d'autres fichiers : il n'a pas été produit par Word."
                : "Le document Word est abîmé : ouvrez-le dans Word et enregistrez-le de nouveau.");
        }
    }

    private void Read(WordprocessingDocument package, ExtractedDocumentBuilder document, CancellationToken cancellationToken)
    {
        var main = package.MainDocumentPart ?? throw new ExtractionRefusedException("Le document Word n'a pas de texte principal.");
        Warn(main, document);

        var styles = new DocxStyles(main.StyleDefinitionsPart?.Styles);
        var notes = new DocxNotes(main);
        var paragraphs = new DocxParagraphReader(document, styles, notes);
        var writer = new DocxBlockWriter(document, styles, new DocxNumbering(main.NumberingDefinitionsPart?.Numbering), paragraphs);
        foreach (var block in Blocks(main))
        {
            cancellationToken.ThrowIfCancellationRequested();
            DocxDepth.Check(block, limits);
            writer.Write(block);
        }

        if (!document.StartsWithHeading) document.Title ??= package.PackageProperties.Title;
    }

    private static IEnumerable<OpenXmlElement> Blocks(MainDocumentPart main)
    {
        using var reader = OpenXmlReader.Create(main);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Body) || !reader.ReadFirstChild()) continue;

            do
            {
                if (reader.LoadCurrentElement() is { } element) yield return element;
            }
            while (reader.ReadNextSibling());
            yield break;
        }
    }

    private static void Warn(MainDocumentPart main, ExtractedDocumentBuilder document)
    {
        if (main.WordprocessingCommentsPart is not null) document.Warn("Les commentaires du document ne sont pas repris.");
        if (main.VbaProjectPart is not null) document.Warn("Le document contient des macros : elles sont ignorées.");
        if (main.EmbeddedPackageParts.Any() || main.EmbeddedObjectParts.Any()) document.Warn("Le document contient des fichiers incorporés : ils ne sont pas lus.");
    }
}
