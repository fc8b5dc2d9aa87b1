using System.Globalization;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>The text layer of a PDF. Scripts and attachments are named to the curator and left alone.</summary>
internal sealed class PdfExtractor(ExtractionLimits limits) : IFormatExtractor
{
    private const int FewestLetters = 20;

    // A text layer that only numbers the pages of a scan.
    private const int FewestLettersPerScannedPage = 40;

    private const string Damaged = "Le PDF est abîmé : ouvrez-le dans son logiciel d'origine et exportez-le de nouveau.";

    public void Extract(Stream stream, ExtractedDocumentBuilder document, CancellationToken cancellationToken)
    {
        try
        {
            using var pdf = PdfDocument.Open(stream, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false });
            if (pdf.NumberOfPages > limits.Pages) throw new ExtractionRefusedException(string.Create(CultureInfo.InvariantCulture, $"Le PDF compte {pdf.NumberOfPages} pages, plus que {limits.Pages} : découpez-le."));

            Read(pdf, document, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ExtractionRefusedException("Le PDF est protégé par un mot de passe : enregistrez-en une copie sans protection.");
        }
        catch (Exception error) when (error is not (ExtractionRefusedException or OperationCanceledException or OutOfMemoryException))
        {
            // The parser meets broken files with exceptions of any type.
            throw new ExtractionRefusedException(Damaged);
        }
    }

    private static void Read(PdfDocument pdf, ExtractedDocumentBuilder document, CancellationToken cancellationToken)
    {
        var (lines, pictures) = ReadLines(pdf, document, cancellationToken);
        PdfActiveContent.Warn(pdf, document);
        Check(lines, pdf.NumberOfPages, pictures);

        var furniture = new PdfFurniture(lines, pdf.NumberOfPages);
        var body = lines.Where(line => !furniture.Contains(line)).ToList();
        var letters = body.Sum(line => line.Text.Length);
        var isMostlyBold = body.Where(line => line.IsBold).Sum(line => line.Text.Length) * 2 > letters;
        new PdfBlockWriter(document, new PdfMetrics(body), new PdfHyphens(body)).Write(body, isMostlyBold);

        if (!document.StartsWithHeading) document.Title = PdfActiveContent.Title(pdf);
    }

    private static (List<PdfLine> Lines, int PagesWithPictures) ReadLines(PdfDocument pdf, ExtractedDocumentBuilder document, CancellationToken cancellationToken)
    {
        var reader = new PdfPageReader(document);
        var lines = new List<PdfLine>();
        var empty = new List<int>();
        var pictures = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = pdf.GetPage(number);
            var found = reader.Read(page);
            if (page.NumberOfImages > 0) pictures++;
            if (found.Count == 0 && page.NumberOfImages > 0) empty.Add(number);
            lines.AddRange(found);
        }

        if (empty.Count > 0 && lines.Count > 0) document.Warn(string.Create(CultureInfo.InvariantCulture, $"Pages sans texte (images) : {string.Join(", ", empty.Take(20))}{(empty.Count > 20 ? "…" : "")}."));
        return (lines, pictures);
    }

    private static void Check(List<PdfLine> lines, int pages, int pagesWithPictures)
    {
        var characters = lines.SelectMany(line => line.Text).Where(character => !char.IsWhiteSpace(character)).ToList();
        var letters = characters.Count(char.IsLetterOrDigit);
        var isScan = pagesWithPictures * 2 >= pages;
        if (isScan && letters < Math.Max(FewestLetters, pages * FewestLettersPerScannedPage)) throw new ExtractionRefusedException("Le PDF ne contient aucun texte : document numérisé, une reconnaissance de caractères (OCR) est nécessaire.");
        if (letters < FewestLetters) throw new ExtractionRefusedException("Le PDF ne contient aucun texte : pages vides, ou lettres dessinées qu'une reconnaissance de caractères (OCR) doit lire.");

        // Fonts without a table of characters give codes instead of letters.
        var strange = characters.Count(character => char.IsControl(character) || character is '\uFFFD' or >= '\uE000' and <= '\uF8FF');
        if (strange * 3 > characters.Count) throw new ExtractionRefusedException("Le texte du PDF est illisible (polices sans table de caractères) : exportez-le de nouveau ou passez par une reconnaissance de caractères (OCR).");
    }
}
