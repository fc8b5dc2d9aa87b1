using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Docx;

/// <summary>Whether a reader sees a run: the run's own properties, then its style, then the paragraph's style.</summary>
internal sealed class DocxInk(DocxStyles styles)
{
    // In half-points: 2 pt and less.
    private const int TinySize = 4;

    /// <param name="cell">Background of the enclosing cell; null when a table style may paint it.</param>
    public HiddenTextReason? Hides(Run run, Paragraph paragraph, InkColor? cell)
    {
        var own = run.RunProperties;
        var runStyle = own?.RunStyle?.Val?.Value;
        var paragraphStyle = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

        if (IsOn(own?.Vanish ?? styles.RunProperty<Vanish>(runStyle) ?? styles.RunProperty<Vanish>(paragraphStyle))) return HiddenTextReason.Masked;

        var size = (own?.FontSize ?? styles.RunProperty<FontSize>(runStyle) ?? styles.RunProperty<FontSize>(paragraphStyle))?.Val?.Value;
        if (int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var halfPoints) && halfPoints <= TinySize) return HiddenTextReason.Tiny;

        var color = own?.Color ?? styles.RunProperty<Color>(runStyle) ?? styles.RunProperty<Color>(paragraphStyle);
        if (InkColor.ParseHexadecimal(color?.Val?.Value) is not { } ink || own?.Highlight is not null) return null;

        var shading = own?.Shading ?? paragraph.ParagraphProperties?.Shading ?? styles.ParagraphShading(paragraphStyle);
        var background = shading is null ? cell : Background(shading);
        return background is { } paper && ink.IsLostOn(paper) ? HiddenTextReason.BackgroundColour : null;
    }

    /// <summary>Null for a pattern or a theme colour.</summary>
    public static InkColor? Background(Shading shading)
    {
        if (shading.Fill?.Value is null or "auto") return InkColor.White;
        return InkColor.ParseHexadecimal(shading.Fill.Value);
    }

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);
}
