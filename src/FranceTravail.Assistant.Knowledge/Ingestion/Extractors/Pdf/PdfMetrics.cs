namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

/// <summary>What is ordinary in a document: the size of its text and the distance of its lines.</summary>
internal sealed class PdfMetrics
{
    // A title is at least an eighth larger than the text.
    private const double LargerBy = 1.12;

    private const int MostHeadingSizes = 4;

    private const double UsualPitch = 1.2;

    private readonly List<double> _headingSizes;

    public PdfMetrics(IReadOnlyList<PdfLine> lines)
    {
        var bySize = lines.GroupBy(line => line.Size).ToDictionary(group => group.Key, group => group.Sum(line => line.Text.Length));
        BodySize = bySize.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Select(entry => entry.Key).FirstOrDefault();
        _headingSizes = [.. bySize.Keys.Where(size => size >= BodySize * LargerBy).OrderDescending()];
        Pitch = ReadPitch(lines);
    }

    public double BodySize { get; }

    /// <summary>Distance of two lines of a paragraph, in sizes.</summary>
    public double Pitch { get; }

    /// <summary>From 1 for the largest; 0 when the size is that of the text or smaller.</summary>
    public int HeadingLevel(double size)
    {
        var rank = _headingSizes.IndexOf(size);
        return rank < 0 ? 0 : Math.Min(rank + 1, MostHeadingSizes);
    }

    /// <summary>Below all titles that are larger than the text.</summary>
    public int BoldHeadingLevel => Math.Min(_headingSizes.Count, MostHeadingSizes) + 1;

    private double ReadPitch(IReadOnlyList<PdfLine> lines)
    {
        var distances = new List<double>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Page != lines[i - 1].Page || lines[i].Size != BodySize || lines[i - 1].Size != BodySize) continue;
            var distance = (lines[i - 1].Baseline - lines[i].Baseline) / BodySize;
            if (distance is > 0.8 and < 2) distances.Add(Math.Round(distance, 1));
        }

        return distances.Count == 0 ? UsualPitch : distances.GroupBy(distance => distance).MaxBy(group => group.Count())!.Key;
    }
}
