using FranceTravail.Assistant.Knowledge.Ingestion.Texts;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>Whether a reader sees a letter: its rendering mode, size, place and colour against white paper or what is painted under it.</summary>
internal sealed class PdfInk
{
    private const double TinyPoints = 2;

    // Beyond this a page is a drawing, and light letters on it are taken as visible.
    private const int MostPaintedAreas = 5_000;

    private readonly PdfRectangle _paper;
    private readonly List<PdfRectangle>? _painted;

    public PdfInk(Page page)
    {
        _paper = page.CropBox.Bounds;
        if (page.Paths.Count > MostPaintedAreas) return;

        _painted = [.. page.Paths.Where(path => path.IsFilled && !IsLight(path.FillColor)).Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>()];
        _painted.AddRange(page.GetImages().Select(image => image.BoundingBox));
    }

    public HiddenTextReason? Hides(Letter letter)
    {
        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip) return HiddenTextReason.Invisible;
        if (letter.PointSize < TinyPoints) return HiddenTextReason.Tiny;

        var centre = letter.BoundingBox.Centroid;
        if (!Contains(_paper, centre)) return HiddenTextReason.OffPage;

        var isStroked = letter.RenderingMode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip;
        var isLost = IsLight(isStroked ? letter.StrokeColor : letter.FillColor) && _painted is not null && !_painted.Exists(area => Contains(area, centre));
        return isLost ? HiddenTextReason.BackgroundColour : null;
    }

    private static bool Contains(PdfRectangle area, PdfPoint point) =>
        point.X >= area.Left - 1 && point.X <= area.Right + 1 && point.Y >= area.Bottom - 1 && point.Y <= area.Top + 1;

    // A pattern or a colour that cannot be computed counts as ink.
    private static bool IsLight(IColor? color)
    {
        if (color is null or PatternColor) return false;
        try
        {
            var (red, green, blue) = color.ToRGBValues();
            return new InkColor((int)(red * 255), (int)(green * 255), (int)(blue * 255)).IsLostOn(InkColor.White);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
