using System.Text;
using AngleSharp.Dom;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

/// <summary>The visible text of elements; what is hidden is counted and left out.</summary>
internal sealed class HtmlTextReader(ExtractedDocumentBuilder document, HiddenElements hidden)
{
    /// <summary>How texts inside the element look; null when the element is not to be read.</summary>
    public TextAppearance? Enter(IElement element, TextAppearance outer)
    {
        if (HtmlElements.IsSkipped(element)) return null;

        var style = hidden.Style(element);
        if (HiddenElements.Reason(element, style) is not { } reason) return outer.In(element, style);

        document.Hide(reason, element.TextContent);
        return null;
    }

    public string Read(IElement element, TextAppearance outer)
    {
        var text = new StringBuilder();
        Collect(element, outer, text);
        return text.ToString();
    }

    public void Append(IText node, TextAppearance appearance, bool keepsLineEnds, StringBuilder target)
    {
        if (appearance.IsUnreadable)
        {
            document.Hide(HiddenTextReason.BackgroundColour, node.Data);
            return;
        }

        // Line ends in the source are spaces on the page, except in preformatted text.
        foreach (var character in node.Data) target.Append(character is '\n' or '\r' && !keepsLineEnds ? ' ' : character);
    }

    private void Collect(IElement element, TextAppearance outer, StringBuilder text)
    {
        if (Enter(element, outer) is not { } appearance) return;

        var isBlock = HtmlElements.IsBlock(element) || element.LocalName == "br";
        if (isBlock) text.Append('\n');
        foreach (var node in element.ChildNodes)
        {
            if (node is IText data) Append(data, appearance, keepsLineEnds: false, text);
            else if (node is IElement child) Collect(child, appearance, text);
        }

        if (isBlock) text.Append('\n');
    }
}
