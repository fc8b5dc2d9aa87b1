using UglyToad.PdfPig.Content;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>Turns the letters of one direction upright.</summary>
internal sealed class PdfTurn(Page page, TextOrientation orientation)
{
    public double Height => orientation is TextOrientation.Rotate90 or TextOrientation.Rotate270 ? page.Width : page.Height;

    public PdfGlyph Apply(Letter letter)
    {
        var (start, end) = (Turn(letter.StartBaseLine.X, letter.StartBaseLine.Y), Turn(letter.EndBaseLine.X, letter.EndBaseLine.Y));
        // Half points, so that 9.96 and 10.02 are one size.
        var size = Math.Round(letter.PointSize * 2) / 2;
        var name = letter.FontName ?? "";
        var isBold = letter.FontDetails.IsBold || name.Contains("bold", StringComparison.OrdinalIgnoreCase) || name.Contains("black", StringComparison.OrdinalIgnoreCase);
        return new PdfGlyph(letter.Value, Math.Min(start.X, end.X), Math.Max(start.X, end.X), start.Y, Math.Max(size, 1), isBold);
    }

    private (double X, double Y) Turn(double x, double y) => orientation switch
    {
        TextOrientation.Rotate90 => (page.Height - y, x),
        TextOrientation.Rotate180 => (page.Width - x, page.Height - y),
        TextOrientation.Rotate270 => (y, page.Width - x),
        _ => (x, y),
    };
}
