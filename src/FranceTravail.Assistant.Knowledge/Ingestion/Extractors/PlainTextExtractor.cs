using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

/// <summary>
/// Paragraphs between empty lines; lines that begin like a list are items. A short line alone before
/// a longer paragraph is taken for a heading.
/// </summary>
internal sealed class PlainTextExtractor : IFormatExtractor
{
    private const int HeadingLength = 100;

    public void Extract(Stream stream, ExtractedDocumentBuilder document, CancellationToken cancellationToken)
    {
        var paragraphs = SeparateTitle([.. PlainParagraph.Split(TextReading.ReadText(stream, document))]);
        var level = 1;

        for (var i = 0; i < paragraphs.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = i + 1 < paragraphs.Count ? paragraphs[i + 1] : null;
            if (IsHeading(paragraphs[i], next))
            {
                // Headings that follow one another are a title and its subtitle.
                document.AddHeading(paragraphs[i].Lines[0], level);
                level = Math.Min(level + 1, 6);
                continue;
            }

            Write(paragraphs[i], document);
            level = document.BlockCount == 0 ? 1 : 2;
        }
    }

    // A title is often the first line with the text right below.
    private static List<PlainParagraph> SeparateTitle(List<PlainParagraph> paragraphs)
    {
        if (paragraphs.Count == 0 || paragraphs[0].Lines.Count < 2) return paragraphs;

        var (title, rest) = (new PlainParagraph([paragraphs[0].Lines[0]]), new PlainParagraph([.. paragraphs[0].Lines.Skip(1)]));
        return IsHeading(title, rest) && rest.Lines[0].Length > 2 * title.Lines[0].Length ? [title, rest, .. paragraphs.Skip(1)] : paragraphs;
    }

    private static void Write(PlainParagraph paragraph, ExtractedDocumentBuilder document)
    {
        var prose = new List<string>();
        foreach (var line in paragraph.Lines)
        {
            if (ListMarker.TryParse(line) is not { } item)
            {
                prose.Add(line);
                continue;
            }

            Flush(prose, document);
            document.AddListItem(item.Text, item.Depth, item.Marker);
        }

        Flush(prose, document);
    }

    private static void Flush(List<string> prose, ExtractedDocumentBuilder document)
    {
        if (prose.Count > 0) document.AddParagraph(string.Join('\n', prose));
        prose.Clear();
    }

    private static bool IsHeading(PlainParagraph paragraph, PlainParagraph? next)
    {
        if (next is null || paragraph.Lines.Count != 1) return false;

        var line = paragraph.Lines[0].Trim();
        return line.Length is > 2 and <= HeadingLength
            && char.IsLetterOrDigit(line[0])
            && !char.IsLower(line[0])
            && line[^1] is not ('.' or ';' or ':' or ',' or '!')
            && ListMarker.TryParse(line) is null
            && (next.Lines.Count > 1 || next.Lines[0].Length > line.Length || ListMarker.TryParse(next.Lines[0]) is not null);
    }
}
