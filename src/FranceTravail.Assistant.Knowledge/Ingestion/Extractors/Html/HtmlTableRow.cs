using AngleSharp.Dom;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <param name="Element">The <c>tr</c>, or the <c>caption</c> which then has no cell.</param>
internal sealed record HtmlTableRow(IElement Element, IReadOnlyList<IElement> Cells, bool IsHeader)
{
    /// <summary>A table that only places blocks on the page: it holds headings or other tables.</summary>
    public static bool IsLayout(IElement table) =>
        table.GetAttribute("role") == "presentation" || table.QuerySelector("table, h1, h2, h3, h4, h5, h6") is not null;

    public static IEnumerable<HtmlTableRow> Read(IElement table)
    {
        var isFirst = true;
        foreach (var element in table.QuerySelectorAll("caption, tr"))
        {
            var cells = element.Children.Where(cell => cell.LocalName is "td" or "th").ToList();
            var isHeader = cells.Count > 0 && (element.ParentElement?.LocalName == "thead" || (isFirst && cells.TrueForAll(cell => cell.LocalName == "th")));
            if (cells.Count > 0) isFirst = false;
            yield return new HtmlTableRow(element, cells, isHeader);
        }
    }
}
