using FranceTravail.Assistant.Knowledge.Ingestion.Texts;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>The lines of one page in reading order.</summary>
internal sealed class PdfPageReader(ExtractedDocumentBuilder document)
{
    // A scan fills its page; a logo does not.
    private const double ScanShare = 0.5;

    public List<PdfLine> Read(Page page)
    {
        var letters = Visible(page);
        var lines = new List<PdfLine>();
        // The main direction first; a stamp along the margin comes after it.
        foreach (var group in letters.GroupBy(letter => letter.TextOrientation).OrderByDescending(group => group.Count()))
        {
            var turn = new PdfTurn(page, group.Key);
            var glyphs = new PdfOverprints().Remove(group.Select(turn.Apply));
            lines.AddRange(PdfColumns.Order(PdfSegments.Build(glyphs), page.Number, turn.Height));
        }

        return lines;
    }

    private List<Letter> Visible(Page page)
    {
        var ink = new PdfInk(page);
        var visible = new List<Letter>(page.Letters.Count);
        var hidden = new List<(HiddenTextReason Reason, string Text)>();
        foreach (var letter in page.Letters)
        {
            if (ink.Hides(letter) is { } reason) hidden.Add((reason, letter.Value));
            else visible.Add(letter);
        }

        if (visible.TrueForAll(letter => string.IsNullOrWhiteSpace(letter.Value)) && hidden.Exists(letter => letter.Reason == HiddenTextReason.Invisible) && IsScan(page))
        {
            // Character recognition lays its text under the picture, without ink.
            document.Warn("Document numérisé : le texte vient d'une reconnaissance de caractères, à vérifier.");
            return [.. page.Letters.Where(letter => letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)];
        }

        foreach (var (reason, text) in hidden) document.Hide(reason, text);
        return visible;
    }

    private static bool IsScan(Page page) =>
        page.GetImages().Any(image => image.BoundingBox.Width * image.BoundingBox.Height >= ScanShare * page.Width * page.Height);
}
