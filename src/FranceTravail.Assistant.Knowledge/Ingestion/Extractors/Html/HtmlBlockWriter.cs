using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>Walks the elements in order and writes headings, paragraphs, list items and table rows.</summary>
internal sealed class HtmlBlockWriter(ExtractedDocumentBuilder document, HtmlTextReader reader)
{
    private readonly StringBuilder _line = new();
    private ListPosition? _item;
    private bool _keepsLineEnds;

    public void Write(IElement? root)
    {
        if (root is null) return;
        WriteElement(root, TextAppearance.Default);
        EndParagraph();
    }

    private void WriteChildren(INode parent, TextAppearance appearance)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text) reader.Append(text, appearance, _keepsLineEnds, _line);
            else if (node is IElement element) WriteElement(element, appearance);
        }
    }

    private void WriteElement(IElement element, TextAppearance outer)
    {
        // Headings and definitions are read whole, and checked then.
        if (HtmlElements.HeadingLevel(element) is > 0 and var level)
        {
            EndParagraph();
            document.AddHeading(reader.Read(element, outer), level);
            return;
        }

        if (reader.Enter(element, outer) is not { } appearance) return;

        if (element.LocalName == "br") _line.Append('\n');
        else if (element.LocalName is "ul" or "ol" or "menu") WriteList(element, appearance);
        else if (element.LocalName == "table" && !HtmlTableRow.IsLayout(element)) WriteTable(element, appearance);
        else if (element.LocalName == "dl") WriteDefinitions(element, appearance);
        else if (HtmlElements.IsBlock(element)) WriteBlock(element, appearance);
        else WriteChildren(element, appearance);
    }

    private void WriteBlock(IElement element, TextAppearance appearance)
    {
        EndLine();
        _keepsLineEnds = element.LocalName == "pre";
        WriteChildren(element, appearance);
        _keepsLineEnds = false;
        EndLine();
    }

    private void WriteList(IElement list, TextAppearance appearance)
    {
        EndParagraph();
        var outer = _item;
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var node in list.ChildNodes)
        {
            if (node is not IElement element) continue;

            var isItem = element.LocalName == "li";
            _item = isItem ? new ListPosition((outer?.Depth ?? -1) + 1, list.LocalName == "ol" ? $"{number++}." : "-") : outer;
            WriteElement(element, appearance);
            EndParagraph();
        }

        _item = outer;
    }

    private void WriteDefinitions(IElement list, TextAppearance appearance)
    {
        EndParagraph();
        var term = "";
        foreach (var element in list.QuerySelectorAll("dt, dd"))
        {
            var text = reader.Read(element, appearance).Trim();
            if (element.LocalName == "dt") term = text;
            else document.AddListItem(term.Length == 0 ? text : $"{term} : {text}", depth: 0);
        }
    }

    private void WriteTable(IElement table, TextAppearance appearance)
    {
        EndParagraph();
        foreach (var row in HtmlTableRow.Read(table))
        {
            if (row.Element.LocalName == "caption") document.AddParagraph(reader.Read(row.Element, appearance));
            else if (reader.Enter(row.Element, appearance) is { } inRow) document.AddTableRow(row.Cells.Select(cell => reader.Read(cell, inRow)), row.IsHeader);
        }
    }

    // Inside a list item, blocks are lines of the item.
    private void EndLine()
    {
        if (_item is null) EndParagraph();
        else _line.Append('\n');
    }

    private void EndParagraph()
    {
        var text = _line.ToString();
        _line.Clear();
        if (string.IsNullOrWhiteSpace(text)) return;

        if (_item is { } item)
        {
            document.AddListItem(text, item.Depth, item.Marker);
            // What follows a nested list in the same item goes on under it, without a second number.
            _item = item with { Marker = "-" };
        }
        else
        {
            document.AddParagraph(text);
        }
    }

    private readonly record struct ListPosition(int Depth, string Marker);
}
