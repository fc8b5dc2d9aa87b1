using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>Lines in reading order to headings, paragraphs, list items and tables.</summary>
internal sealed class PdfBlockWriter(ExtractedDocumentBuilder document, PdfMetrics metrics, PdfHyphens hyphens)
{
    private const int LongestHeading = 220;

    private const int LongestBoldHeading = 140;

    private readonly List<double> _listLefts = [];
    private PdfParagraph? _paragraph;
    private PdfTable? _table;

    public void Write(IEnumerable<PdfLine> lines, bool isMostlyBold)
    {
        foreach (var line in lines)
        {
            if (line.Text.Length == 0) continue;
            if (_table?.TryAdd(line) == true) continue;

            EndTable();
            if (line.IsTableRow && metrics.HeadingLevel(line.Size) == 0)
            {
                EndParagraph(isMostlyBold);
                _table = new PdfTable(metrics);
                _table.TryAdd(line);
                continue;
            }

            if (_paragraph?.TryAdd(line) == true) continue;

            EndParagraph(isMostlyBold);
            _paragraph = new PdfParagraph(line, metrics);
        }

        EndTable();
        EndParagraph(isMostlyBold);
    }

    private void EndTable()
    {
        if (_table is null) return;

        _listLefts.Clear();
        if (_table.Rows > 1) _table.Write(document);
        else document.AddParagraph(_table.Text, _table.Page);
        _table = null;
    }

    private void EndParagraph(bool isMostlyBold)
    {
        if (_paragraph is not { } paragraph) return;

        _paragraph = null;
        var text = hyphens.Join(paragraph.Lines);
        if (HeadingLevel(paragraph, text, isMostlyBold) is > 0 and var level)
        {
            _listLefts.Clear();
            document.AddHeading(text, level, paragraph.Page);
        }
        else if (ListMarker.TryParse(text) is { } item)
        {
            document.AddListItem(item.Text, Depth(paragraph), item.Marker, paragraph.Page);
        }
        else
        {
            _listLefts.Clear();
            document.AddParagraph(text, paragraph.Page);
        }
    }

    private int HeadingLevel(PdfParagraph paragraph, string text, bool isMostlyBold)
    {
        if (!text.Any(char.IsLetter)) return 0;
        if (metrics.HeadingLevel(paragraph.Size) is > 0 and var level) return text.Length <= LongestHeading ? level : 0;

        var isBoldTitle = paragraph.IsBold && !isMostlyBold && text.Length <= LongestBoldHeading && text[^1] is not ('.' or ';' or ',');
        return isBoldTitle && paragraph.Size >= metrics.BodySize ? metrics.BoldHeadingLevel : 0;
    }

    private int Depth(PdfParagraph item)
    {
        var tolerance = 0.5 * item.Size;
        _listLefts.RemoveAll(left => left > item.Left + tolerance);
        if (_listLefts.Count == 0 || _listLefts[^1] < item.Left - tolerance) _listLefts.Add(item.Left);
        return _listLefts.Count - 1;
    }
}
