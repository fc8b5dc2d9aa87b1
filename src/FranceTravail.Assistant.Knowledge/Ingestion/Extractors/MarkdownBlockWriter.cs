using FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;
using FranceTravail.Assistant.Knowledge.Ingestion.Texts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

internal sealed class MarkdownBlockWriter(ExtractedDocumentBuilder document, HtmlFragmentReader html)
{
    /// <param name="depth">How many lists enclose the block.</param>
    public void Write(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading:
                document.AddHeading(Read(heading), heading.Level);
                break;
            case HtmlBlock raw:
                html.Write(raw.Lines.ToString());
                break;
            case CodeBlock code:
                document.AddParagraph(code.Lines.ToString());
                break;
            case ListBlock list:
                WriteList(list, depth);
                break;
            case Table table:
                WriteTable(table);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case Footnote note:
                document.AddParagraph($"Note {note.Order} : {string.Join(' ', note.OfType<LeafBlock>().Select(Read))}");
                break;
            case ContainerBlock container:
                foreach (var child in container) Write(child, depth);
                break;
            case LeafBlock leaf:
                document.AddParagraph(Read(leaf));
                break;
        }
    }

    private void WriteList(ListBlock list, int depth)
    {
        _ = int.TryParse(list.OrderedStart, out var number);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            // An item is its leading paragraphs; lists, tables and code inside it are blocks of their own.
            var paragraphs = item.TakeWhile(child => child is ParagraphBlock).Cast<ParagraphBlock>().ToList();
            document.AddListItem(string.Join('\n', paragraphs.Select(Read)), depth, list.IsOrdered ? $"{number++}." : "-");
            foreach (var child in item.Skip(paragraphs.Count)) Write(child, depth + 1);
        }
    }

    private void WriteTable(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            document.AddTableRow(row.OfType<TableCell>().Select(cell => string.Join(' ', cell.OfType<LeafBlock>().Select(Read))), row.IsHeader);
        }
    }

    private string Read(LeafBlock leaf) =>
        leaf.Inline is null ? "" : MarkdownInlineText.HasHtml(leaf.Inline) ? html.ReadInline(leaf) : MarkdownInlineText.Read(leaf.Inline);
}
