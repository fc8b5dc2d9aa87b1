namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>
/// Puts the segments of a page in reading order. A gutter that nearly no line crosses, between two sides full of text,
/// separates columns: the left one is read first. Cells of a table do not fill their side, so rows stay rows.
/// </summary>
internal static class PdfColumns
{
    private const int FewestLinesPerSide = 5;

    private const double NarrowestGutter = 5;

    // Titles over both columns and footers cross the gutter.
    private const double CrossingShare = 0.15;

    private const double FilledShare = 0.55;

    private const int CharactersPerLine = 15;

    public static List<PdfLine> Order(IReadOnlyList<PdfSegment> segments, int page, double pageHeight)
    {
        var lines = new List<PdfLine>();
        Order(segments, page, pageHeight, lines, depth: 0);
        return lines;
    }

    private static void Order(IReadOnlyList<PdfSegment> segments, int page, double pageHeight, List<PdfLine> lines, int depth)
    {
        if (segments.Count == 0) return;
        if (depth > 3 || FindGutter(segments) is not { } gutter)
        {
            var right = segments.Max(segment => segment.Right);
            lines.AddRange(PdfSegments.Rows(segments).Select(row => new PdfLine(page, pageHeight, row, right)));
            return;
        }

        var (left, rightSide, crossing) = (new List<PdfSegment>(), new List<PdfSegment>(), new List<PdfSegment>());
        foreach (var row in PdfSegments.Rows(segments))
        {
            if (row.Exists(segment => Crosses(segment, gutter)))
            {
                Flush();
                crossing.AddRange(row);
                continue;
            }

            if (crossing.Count > 0)
            {
                Order(crossing, page, pageHeight, lines, depth: int.MaxValue);
                crossing.Clear();
            }

            left.AddRange(row.Where(segment => segment.Right <= gutter));
            rightSide.AddRange(row.Where(segment => segment.Left >= gutter));
        }

        Flush();
        Order(crossing, page, pageHeight, lines, depth: int.MaxValue);

        void Flush()
        {
            Order(left.ToList(), page, pageHeight, lines, depth + 1);
            Order(rightSide.ToList(), page, pageHeight, lines, depth + 1);
            left.Clear();
            rightSide.Clear();
        }
    }

    private static bool Crosses(PdfSegment segment, double gutter) => segment.Left < gutter && segment.Right > gutter;

    // The middle of the widest strip that few segments cover, if both sides are columns of text.
    private static double? FindGutter(IReadOnlyList<PdfSegment> segments)
    {
        var (left, right) = (segments.Min(segment => segment.Left), segments.Max(segment => segment.Right));
        var width = (int)(right - left);
        if (segments.Count < 2 * FewestLinesPerSide || width < 100) return null;

        var covered = new int[width + 2];
        foreach (var segment in segments)
        {
            covered[Math.Clamp((int)(segment.Left - left), 0, width)]++;
            covered[Math.Clamp((int)(segment.Right - left) + 1, 0, width + 1)]--;
        }

        for (var x = 1; x <= width; x++) covered[x] += covered[x - 1];

        var allowed = (int)(segments.Count * CrossingShare);
        var best = (Start: 0, Length: 0, Cover: int.MaxValue);
        for (var x = width / 6; x < width * 5 / 6; x++)
        {
            if (covered[x] > allowed) continue;
            var start = x;
            while (x < width && covered[x] == covered[start]) x++;
            if (x - start >= NarrowestGutter && (covered[start], -(x - start)).CompareTo((best.Cover, -best.Length)) < 0) best = (start, x - start, covered[start]);
            x--;
        }

        if (best.Length == 0) return null;
        var gutter = left + best.Start + best.Length / 2.0;
        return IsText(segments.Where(segment => segment.Right <= gutter)) && IsText(segments.Where(segment => segment.Left >= gutter)) ? gutter : null;
    }

    private static bool IsText(IEnumerable<PdfSegment> side)
    {
        var rows = PdfSegments.Rows(side);
        if (rows.Count < FewestLinesPerSide) return false;

        var width = rows.Max(row => row[^1].Right) - rows.Min(row => row[0].Left);
        var filled = rows.Count(row => row[^1].Right - row[0].Left >= FilledShare * width && row.Sum(segment => segment.Length) >= CharactersPerLine);
        return filled * 2 >= rows.Count;
    }
}
