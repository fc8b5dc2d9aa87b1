namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>Glyphs to segments: first in the order of the file, which mostly follows the lines, then by place.</summary>
internal static class PdfSegments
{
    /// <summary>A wider gap, in sizes, may separate two columns.</summary>
    public const double WideGap = 0.9;

    // Some writers go back a little to place an accent or a kerned pair.
    private const double Backwards = 0.6;

    public static List<PdfSegment> Build(IEnumerable<PdfGlyph> glyphs)
    {
        var segments = new List<PdfSegment>();
        PdfSegment? current = null;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                current?.AddSpace();
                continue;
            }

            if (current is null || !Continues(current, glyph))
            {
                current = new PdfSegment(glyph);
                segments.Add(current);
            }

            current.Add(glyph);
        }

        return JoinNeighbours(segments);
    }

    /// <summary>Segments that stand on the same line, from the top of the page, each line from the left.</summary>
    public static List<List<PdfSegment>> Rows(IEnumerable<PdfSegment> segments)
    {
        var rows = new List<List<PdfSegment>>();
        foreach (var segment in segments.OrderByDescending(segment => segment.Baseline).ThenBy(segment => segment.Left))
        {
            // An exponent alone comes before its line: both directions are tried.
            if (rows.Count > 0 && rows[^1].Exists(other => other.IsBeside(segment.Baseline, segment.Size))) rows[^1].Add(segment);
            else rows.Add([segment]);
        }

        foreach (var row in rows) row.Sort((left, right) => left.Left.CompareTo(right.Left));
        return rows;
    }

    private static bool Continues(PdfSegment segment, PdfGlyph glyph)
    {
        var size = Math.Max(segment.Size, glyph.Size);
        var gap = glyph.Left - segment.Right;
        return gap < WideGap * size && gap > -Backwards * size && segment.IsBeside(glyph.Baseline, glyph.Size);
    }

    private static List<PdfSegment> JoinNeighbours(List<PdfSegment> segments)
    {
        var joined = new List<PdfSegment>(segments.Count);
        foreach (var row in Rows(segments))
        {
            var current = row[0];
            joined.Add(current);
            foreach (var next in row.Skip(1))
            {
                if (next.Left - current.Right < WideGap * Math.Max(current.Size, next.Size))
                {
                    current.Join(next);
                    continue;
                }

                current = next;
                joined.Add(current);
            }
        }

        return joined;
    }
}
