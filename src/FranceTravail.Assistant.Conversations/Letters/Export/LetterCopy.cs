using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Export;

/// <summary>What the clipboard gets: plain text for the messaging system, HTML for mail.</summary>
public static class LetterCopy
{
    // Letters of every script stay readable; what HTML gives a meaning to is encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>With plain spaces: messaging systems count and cut by them.</summary>
    public static string Text(Letter letter, LetterImprint imprint) => imprint.AiNotice is { } notice ? $"{letter.Text}\n\n{notice}" : letter.Text;

    /// <summary>A fragment: paragraphs and lists, no style, no script.</summary>
    public static string Html(Letter letter, LetterImprint imprint)
    {
        var html = new StringBuilder();
        var inList = false;
        foreach (var block in letter.Blocks)
        {
            var isItem = block.Kind == LetterBlockKind.ListItem;
            if (isItem != inList) html.AppendLine(isItem ? "<ul>" : "</ul>");
            inList = isItem;
            var (open, close) = block.Kind switch
            {
                LetterBlockKind.ListItem => ("<li>", "</li>"),
                LetterBlockKind.Subject => ("<p><strong>", "</strong></p>"),
                _ => ("<p>", "</p>"),
            };
            html.Append(open).Append(Encoded(FrenchSpacing.InFiles(block.Text))).AppendLine(close);
        }

        if (inList) html.AppendLine("</ul>");
        if (imprint.AiNotice is { } notice) html.Append("<p><small>").Append(Encoded(notice)).AppendLine("</small></p>");
        return html.ToString();
    }

    private static string Encoded(string text) => string.Join("<br>\n", text.ReplaceLineEndings("\n").Split('\n').Select(Encoder.Encode));
}
