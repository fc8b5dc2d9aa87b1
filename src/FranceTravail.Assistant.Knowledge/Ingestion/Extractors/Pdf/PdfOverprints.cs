namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>Some writers print a letter twice, a hair apart, to make it bold.</summary>
internal sealed class PdfOverprints
{
    // In sizes; the narrowest pair of real letters, « ll », is 0.2 apart.
    private const double Hair = 0.1;

    private readonly Dictionary<(string Text, int X, int Y), PdfGlyph> _seen = [];

    public IEnumerable<PdfGlyph> Remove(IEnumerable<PdfGlyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace && IsOverprint(glyph)) continue;

            _seen[Key(glyph, 0, 0)] = glyph;
            yield return glyph;
        }
    }

    private bool IsOverprint(PdfGlyph glyph)
    {
        for (var x = -1; x <= 1; x++)
        {
            for (var y = -1; y <= 1; y++)
            {
                if (_seen.TryGetValue(Key(glyph, x, y), out var other)
                    && Math.Abs(other.Left - glyph.Left) < Hair * glyph.Size
                    && Math.Abs(other.Baseline - glyph.Baseline) < Hair * glyph.Size) return true;
            }
        }

        return false;
    }

    private static (string Text, int X, int Y) Key(PdfGlyph glyph, int x, int y) =>
        (glyph.Text, (int)Math.Floor(glyph.Left / 2) + x, (int)Math.Floor(glyph.Baseline / 2) + y);
}
