using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

/// <summary>Inlines to plain text: emphasis and links leave their text, images nothing.</summary>
internal static class MarkdownInlineText
{
    public static bool HasHtml(ContainerInline inlines) => inlines.Descendants<HtmlInline>().Any();

    public static string Read(ContainerInline inlines)
    {
        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline lineBreak:
                    text.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case AutolinkInline address:
                    text.Append(address.Url);
                    break;
                case FootnoteLink { IsBackLink: false } note:
                    text.Append(" (note ").Append(note.Footnote.Order).Append(')');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case EmphasisInline emphasis when IsInsideWords(emphasis):
                    text.Append(emphasis.DelimiterChar, emphasis.DelimiterCount);
                    Append(emphasis, text);
                    text.Append(emphasis.DelimiterChar, emphasis.DelimiterCount);
                    break;
                case ContainerInline nested:
                    Append(nested, text);
                    break;
            }
        }
    }

    // « les articles R*3231-1 à R*3231-17 »: the asterisks belong to the numbers.
    private static bool IsInsideWords(EmphasisInline emphasis) =>
        emphasis.PreviousSibling is LiteralInline before && before.Content.Length > 0 && char.IsLetterOrDigit(before.Content.AsSpan()[^1])
        && emphasis.NextSibling is LiteralInline after && after.Content.Length > 0 && char.IsLetterOrDigit(after.Content.AsSpan()[0]);
}
