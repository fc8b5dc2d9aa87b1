using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>
/// What belongs to the paper and not to the text: page numbers, running titles and footers (lines near an edge that come back,
/// figures aside, at the same height), and the table of contents, which repeats every title.
/// </summary>
internal sealed partial class PdfFurniture
{
    private const double Zone = 0.1;

    private const double HeightTolerance = 4;

    private const int LongestLine = 160;

    // Numbering may go on from another volume.
    private const int PagesBefore = 50;

    private readonly HashSet<(string Text, int Height)> _repeated;
    private readonly int _pages;

    public PdfFurniture(IReadOnlyCollection<PdfLine> lines, int pages)
    {
        _pages = pages;
        // A short document shows its footer on most pages; in a long one the chapter's title may cover three.
        var needed = pages < 6 ? Math.Max(2, (pages + 1) / 2) : 3;
        _repeated = lines.Where(IsNearEdge)
            .GroupBy(Key)
            .Where(group => group.Select(line => line.Page).Distinct().Count() >= needed)
            .Select(group => group.Key)
            .ToHashSet();
    }

    public bool Contains(PdfLine line)
    {
        if (PdfMarkers.IsContentsEntry(line.Text)) return true;
        return IsNearEdge(line) && (PdfMarkers.PageNumber(line.Text) <= _pages + PagesBefore || _repeated.Contains(Key(line)));
    }

    private static bool IsNearEdge(PdfLine line) =>
        line.Text.Length <= LongestLine && (line.Baseline < Zone * line.PageHeight || line.Baseline > (1 - Zone) * line.PageHeight);

    private static (string Text, int Height) Key(PdfLine line) =>
        (Digits().Replace(line.Text, "#"), (int)Math.Round(line.Baseline / HeightTolerance));

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
