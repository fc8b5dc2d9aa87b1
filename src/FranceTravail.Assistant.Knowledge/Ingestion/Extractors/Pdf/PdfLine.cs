namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>One line of a column. Several segments mean gaps too wide for a text: the cells of a table row.</summary>
/// <param name="ColumnRight">Where full lines of its column end.</param>
internal sealed record PdfLine(int Page, double PageHeight, IReadOnlyList<PdfSegment> Segments, double ColumnRight)
{
    // In sizes: what a justified line or a numbered title leaves between its words.
    private const double TextGap = 2;

    public double Left => Segments[0].Left;

    public double Right => Segments[^1].Right;

    public double Baseline => Main.Baseline;

    public double Size => Main.Size;

    public bool IsBold => Segments.All(segment => segment.IsBold);

    public string Text { get; } = string.Join(' ', Segments.Select(segment => segment.Text.Trim()));

    /// <summary>Segments joined over gaps that a text may have; the marker of a list belongs to its text.</summary>
    public IReadOnlyList<PdfCell> Cells { get; } = ReadCells(Segments);

    public bool IsTableRow => Cells.Count > 1;

    /// <summary>Ends well before full lines do: the last line of a paragraph.</summary>
    public bool IsShort => Right < ColumnRight - 0.12 * (ColumnRight - Left);

    private PdfSegment Main { get; } = Segments.MaxBy(segment => segment.Length)!;

    private static List<PdfCell> ReadCells(IReadOnlyList<PdfSegment> segments)
    {
        var cells = new List<PdfCell>();
        foreach (var segment in segments)
        {
            var isText = cells.Count > 0 && (segment.Left - cells[^1].Right < TextGap * segment.Size || PdfMarkers.IsMarker(cells[^1].Text));
            if (isText) cells[^1] = new PdfCell(cells[^1].Left, segment.Right, $"{cells[^1].Text.Trim()} {segment.Text}");
            else cells.Add(new PdfCell(segment.Left, segment.Right, segment.Text));
        }

        return cells;
    }
}
