using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>Words on one line without a wide gap between them.</summary>
internal sealed class PdfSegment(PdfGlyph first)
{
    // A word space is about a quarter of the size; kerning and rounding stay under a tenth.
    private const double WordGap = 0.17;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<double, int> _sizes = [];
    private int _bold;
    private int _glyphs;

    public double Left { get; private set; } = first.Left;

    public double Right { get; private set; } = first.Left;

    public double Baseline { get; private set; } = first.Baseline;

    /// <summary>The size of most of its characters.</summary>
    public double Size { get; private set; } = first.Size;

    public string Text => _text.ToString();

    public int Length => _text.Length;

    public bool IsBold => _bold * 10 >= _glyphs * 9;

    public double Width => Right - Left;

    /// <summary>Half of the smaller one's height lies beside the other; an exponent does.</summary>
    public bool IsBeside(double baseline, double size)
    {
        var overlap = Math.Min(Baseline + 0.7 * Size, baseline + 0.7 * size) - Math.Max(Baseline - 0.2 * Size, baseline - 0.2 * size);
        return overlap >= 0.45 * Math.Min(Size, size);
    }

    public void Add(PdfGlyph glyph)
    {
        AppendGap(glyph.Left - Right, glyph.Size);
        _text.Append(glyph.Text);
        Right = Math.Max(Right, glyph.Right);
        Left = Math.Min(Left, glyph.Left);
        _glyphs++;
        if (glyph.IsBold) _bold++;
        Count(glyph.Size, 1, glyph.Baseline);
    }

    public void AddSpace()
    {
        if (_text.Length > 0 && _text[^1] != ' ') _text.Append(' ');
    }

    /// <summary>Takes over what stands to the right on the same line.</summary>
    public void Join(PdfSegment right)
    {
        AppendGap(right.Left - Right, Math.Min(Size, right.Size));
        _text.Append(right._text);
        Right = Math.Max(Right, right.Right);
        _glyphs += right._glyphs;
        _bold += right._bold;
        foreach (var (size, count) in right._sizes) Count(size, count, right.Baseline);
    }

    private void AppendGap(double gap, double size)
    {
        if (gap > WordGap * Math.Max(size, 1)) AddSpace();
    }

    // The baseline follows the main size, not an exponent at the beginning.
    private void Count(double size, int glyphs, double baseline)
    {
        _sizes[size] = _sizes.GetValueOrDefault(size) + glyphs;
        if (size == Size || _sizes[size] <= _sizes.GetValueOrDefault(Size)) return;
        Size = size;
        Baseline = baseline;
    }
}
