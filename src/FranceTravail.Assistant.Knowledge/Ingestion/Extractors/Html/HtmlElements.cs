using System.Collections.Frozen;
using AngleSharp.Dom;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>What kind of content each element is, for reading.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "script", "style", "noscript", "template", "nav", "footer", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video",
        "select", "option", "datalist", "textarea", "input", "head", "title", "dialog", "map", "applet", "frameset");

    private static readonly FrozenSet<string> SkippedRoles = FrozenSet.Create("navigation", "banner", "contentinfo", "search", "menu", "menubar");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "p", "div", "section", "article", "main", "header", "aside", "blockquote", "pre", "figure", "figcaption", "address", "form", "fieldset",
        "legend", "details", "summary", "hr", "center", "body", "html", "dl", "dt", "dd", "ul", "ol", "li", "menu", "table", "caption",
        "thead", "tbody", "tfoot", "tr", "td", "th", "hgroup", "search");

    public static bool IsSkipped(IElement element)
    {
        if (Skipped.Contains(element.LocalName) || SkippedRoles.Contains(element.GetAttribute("role") ?? "")) return true;

        // A page's banner repeats on every page; an article's header holds its title. Accordions put their title in a button.
        return element.LocalName switch
        {
            "header" => element.ParentElement?.LocalName == "body" && element.QuerySelector("h1") is null,
            "button" => element.Closest("h1,h2,h3,h4,h5,h6,summary") is null,
            _ => false,
        };
    }

    public static int HeadingLevel(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : 0;

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName) || HeadingLevel(element) > 0;
}
