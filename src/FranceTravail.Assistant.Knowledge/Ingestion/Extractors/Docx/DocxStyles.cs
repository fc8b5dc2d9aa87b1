using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Docx;

/// <summary>The styles of a document, each with what it inherits.</summary>
internal sealed class DocxStyles
{
    // A style may say that it is based on itself.
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles;

    public DocxStyles(Styles? styles) => _styles = styles is null
        ? []
        : styles.Elements<Style>()
            .Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>1 to 6 for a heading style, 0 for any other.</summary>
    public int HeadingLevel(string? styleId)
    {
        foreach (var style in Chain(styleId))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline) return outline < 9 ? Math.Min(outline + 1, 6) : 0;

            // The name is « heading 1 » in every language of Word; other software translates it.
            var name = style.StyleName?.Val?.Value ?? "";
            var digits = name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) ? name[8..] : name.StartsWith("titre ", StringComparison.OrdinalIgnoreCase) ? name[6..] : "";
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var level)) return Math.Clamp(level, 1, 6);
        }

        return 0;
    }

    public bool IsTitle(string? styleId) =>
        styleId is not null && _styles.TryGetValue(styleId, out var style) && style.StyleName?.Val?.Value?.ToUpperInvariant() is "TITLE" or "TITRE";

    public NumberingProperties? Numbering(string? styleId) =>
        Chain(styleId).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null);

    public T? RunProperty<T>(string? styleId) where T : OpenXmlElement =>
        Chain(styleId).Select(style => style.StyleRunProperties?.GetFirstChild<T>()).FirstOrDefault(property => property is not null);

    public Shading? ParagraphShading(string? styleId) =>
        Chain(styleId).Select(style => style.StyleParagraphProperties?.Shading).FirstOrDefault(shading => shading is not null);

    /// <summary>The style paints some cells; which ones depends on conditions that are not worked out here.</summary>
    public bool PaintsCells(string? tableStyleId) => Chain(tableStyleId).Any(style => style.Descendants<Shading>().Any());

    private IEnumerable<Style> Chain(string? styleId)
    {
        for (var i = 0; i < LongestChain && styleId is not null && _styles.TryGetValue(styleId, out var style); i++)
        {
            yield return style;
            styleId = style.BasedOn?.Val?.Value;
        }
    }
}
