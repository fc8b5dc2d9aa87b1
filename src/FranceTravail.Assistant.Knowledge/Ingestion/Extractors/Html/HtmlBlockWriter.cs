using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>Walks the elements in order and writes headings, paragraphs, list items and table rows.</summary>
internal sealed class HtmlBlockWriter(ExtractedDocumentBuilder document, HiddenElements hidden)
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

    /// <summary>The visible text of inline content, written nowhere.</summary>
    public string ReadText(IElement? root)
    {
        if (root is null) return "";
        var text = new StringBuilder();
        Collect(root, TextAppearance.Default, text);
        return text.ToString();
    }

    private void WriteChildren(INode parent, TextAppearance appearance)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text) AppendText(text.Data, appearance, _line);
            else if (node is IElement element) WriteElement(element, appearance);
        }
    }

    private void WriteElement(IElement element, TextAppearance outer)
    {
        if (HtmlElements.IsSkipped(element)) return;

        var style = hidden.Style(element);
        if (HiddenElements.Reason(element, style) is { } reason)
        {
            document.Hide(reason, element.TextContent);
            return;
        }

        var appearance = outer.In(element, style);
        if (element.LocalName == "br") _line.Append('\n');
        else if (HtmlElements.HeadingLevel(element) is > 0 and var level) WriteHeading(element, level, appearance);
        else if (element.LocalName is "ul" or "ol" or "menu") WriteList(element, appearance);
        else if (element.LocalName == "table" && !HtmlTableRow.IsLayout(element)) WriteTable(element, appearance);
        else if (element.LocalName == "dl") WriteDefinitions(element, appearance);
        else if (HtmlElements.IsBlock(element)) WriteBlock(element, appearance);
        else WriteChildren(element, appearance);
    }

    private void WriteBlock(IElement element, TextAppearance appearance)
    {
        // Inside a list item, blocks are lines of the item.
        if (_item is null) EndParagraph();
        else _line.Append('\n');

        _keepsLineEnds = element.LocalName == "pre";
        WriteChildren(element, appearance);
        _keepsLineEnds = false;
        if (_item is null) EndParagraph();
        else _line.Append('\n');
    }

    private void WriteHeading(IElement element, int level, TextAppearance appearance)
    {
        EndParagraph();
        var text = new StringBuilder();
        Collect(element, appearance, text);
        document.AddHeading(text.ToString(), level);
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
        var term = new StringBuilder();
        foreach (var element in list.QuerySelectorAll("dt, dd"))
        {
            if (element.LocalName == "dt")
            {
                term.Clear();
                Collect(element, appearance, term);
                continue;
            }

            var definition = new StringBuilder();
            Collect(element, appearance, definition);
            document.AddListItem(term.Length == 0 ? definition.ToString() : $"{term.ToString().Trim()} : {definition.ToString().Trim()}", depth: 0);
        }
    }

    private void WriteTable(IElement table, TextAppearance appearance)
    {
        EndParagraph();
        foreach (var row in HtmlTableRow.Rows(table))
        {
            if (row.Element.LocalName == "caption")
            {
                WriteBlock(row.Element, appearance);
                EndParagraph();
                continue;
            }

            document.AddTableRow(row.Cells.Select(cell =>
            {
                var text = new StringBuilder();
                Collect(cell, appearance.In(row.Element, hidden.Style(row.Element)), text);
                return text.ToString();
            }), row.IsHeader);
        }
    }

    private void Collect(IElement element, TextAppearance outer, StringBuilder text)
    {
        if (HtmlElements.IsSkipped(element)) return;

        var style = hidden.Style(element);
        if (HiddenElements.Reason(element, style) is { } reason)
        {
            document.Hide(reason, element.TextContent);
            return;
        }

        var appearance = outer.In(element, style);
        var isBlock = HtmlElements.IsBlock(element) || element.LocalName == "br";
        if (isBlock) text.Append('\n');
        foreach (var node in element.ChildNodes)
        {
            if (node is IText data) AppendText(data.Data, appearance, text);
            else if (node is IElement child) Collect(child, appearance, text);
        }

        if (isBlock) text.Append('\n');
    }

    private void AppendText(string data, TextAppearance appearance, StringBuilder target)
    {
        if (appearance.IsUnreadable)
        {
            document.Hide(HiddenTextReason.BackgroundColour, data);
            return;
        }

        foreach (var character in data) target.Append(character is '\n' or '\r' && !_keepsLineEnds ? ' ' : character);
    }

    private void EndParagraph()
    {
        var text = _line.ToString();
        _line.Clear();
        if (string.IsNullOrWhiteSpace(text)) return;

        if (_item is { } item)
        {
            document.AddListItem(text, item.Depth, item.Marker);
            // What follows a nested list in the same item goes on under it, without a second marker of its own.
            _item = item with { Marker = "-" };
        }
        else
        {
            document.AddParagraph(text);
        }
    }

    private readonly record struct ListPosition(int Depth, string Marker);
}
