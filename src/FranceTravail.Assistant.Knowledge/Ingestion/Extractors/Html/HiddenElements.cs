using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>
/// Joins inline styles and the rules of <c>style</c> elements (in order, without specificity) and says what a reader does not see.
/// Linked style sheets are never loaded.
/// </summary>
internal sealed partial class HiddenElements
{
    // Each rule is one search of the page.
    private const int MaximumRules = 200;

    private const int MaximumSheetLength = 500_000;

    private readonly Dictionary<IElement, StyleDeclarations> _sheetStyles = [];

    public static HiddenElements Find(IDocument document)
    {
        var hidden = new HiddenElements();
        var rules = 0;
        foreach (var sheet in document.QuerySelectorAll("style"))
        {
            if (sheet.TextContent.Length > MaximumSheetLength) continue;
            foreach (var (selector, declarations) in StyleSheetRules.Read(sheet.TextContent))
            {
                if (!Interesting().IsMatch(declarations)) continue;
                if (++rules > MaximumRules) return hidden;
                hidden.Apply(document, selector, declarations);
            }
        }

        return hidden;
    }

    public StyleDeclarations Style(IElement element)
    {
        if (!_sheetStyles.TryGetValue(element, out var style)) return StyleDeclarations.Parse(element.GetAttribute("style"));

        style.Add(element.GetAttribute("style"));
        return style;
    }

    public static HiddenTextReason? Reason(IElement element, StyleDeclarations style)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return HiddenTextReason.Masked;
        return style.Hides();
    }

    private void Apply(IDocument document, string selector, string declarations)
    {
        // States such as :hover do not hold while reading.
        if (selector.Length is 0 or > 500 || selector.Contains(':', StringComparison.Ordinal)) return;

        try
        {
            foreach (var element in document.QuerySelectorAll(selector))
            {
                if (!_sheetStyles.TryGetValue(element, out var style)) _sheetStyles[element] = style = StyleDeclarations.Parse(null);
                style.Add(declarations);
            }
        }
        catch (DomException)
        {
            // A selector that the parser does not know applies to nothing.
        }
    }

    [GeneratedRegex("display|visibility|opacity|font-size|color|background|text-indent|clip|overflow|margin-left|position", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Interesting();
}
