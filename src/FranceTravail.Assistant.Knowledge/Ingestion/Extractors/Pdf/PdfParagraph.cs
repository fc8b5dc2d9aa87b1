namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>Lines that belong together, as long as the next one does.</summary>
internal sealed class PdfParagraph(PdfLine first, PdfMetrics metrics)
{
    private const string Terminal = ".!?:;»";

    private readonly List<PdfLine> _lines = [first];
    private readonly bool _isItem = ListMarker.TryParse(first.Text) is not null;

    public int Page => first.Page;

    public double Left => first.Left;

    public double Size => first.Size;

    public IEnumerable<string> Lines => _lines.Select(line => line.Text);

    public bool IsBold => _lines.TrueForAll(line => line.IsBold);

    private PdfLine Last => _lines[^1];

    public bool TryAdd(PdfLine line)
    {
        if (!Continues(line)) return false;
        _lines.Add(line);
        return true;
    }

    private bool Continues(PdfLine line)
    {
        var isHeading = metrics.HeadingLevel(Size) > 0;
        if (isHeading ? line.Size != Size : Math.Abs(line.Size - Size) > 0.15 * Size) return false;
        if (ListMarker.TryParse(line.Text) is not null && !isHeading && !IsInnerDash(line)) return false;

        var distance = Last.Baseline - line.Baseline;
        var isNextColumn = line.Page != Last.Page || distance <= 0;
        if (isNextColumn) return !isHeading && !Ends(Last) && char.IsLower(line.Text[0]);
        if (distance > metrics.Pitch * 1.3 * Math.Max(Size, line.Size)) return false;
        if (isHeading) return true;
        if (line.IsBold != Last.IsBold && IsBold != line.IsBold && Last.IsShort) return false;
        if (Last.IsShort && Ends(Last)) return false;
        return !_isItem || StaysIndented(line);
    }

    // Under a bullet, text that goes back to the margin is no longer the item's.
    private bool StaysIndented(PdfLine line)
    {
        var hanging = _lines.Count > 1 ? _lines[1].Left : Left;
        if (_lines.Count > 1 && hanging > Left + 0.3 * Size) return line.Left > hanging - 0.3 * Size;
        return line.Left > Left + 0.3 * Size || (!Last.IsShort && !Ends(Last));
    }

    // « … — mise à jour / — Licence »: a long dash inside a sentence may come to the beginning of a line.
    private bool IsInnerDash(PdfLine line) => line.Text[0] is '—' && !_isItem && !Ends(Last) && !Last.IsShort;

    private static bool Ends(PdfLine line) => line.Text.Length > 0 && Terminal.Contains(line.Text[^1], StringComparison.Ordinal);
}
