using ScottPlot;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Reporting;

/// <summary>The pictures of a report, as SVG elements.</summary>
internal static class ReportPlots
{
    private const int Width = 760;
    private const int Height = 320;

    private static readonly Color[] Palette = [Color.FromHex("#1f5fa8"), Color.FromHex("#b35c00"), Color.FromHex("#4f7f4f")];

    /// <summary>Groups of bars, one bar for each series, with their intervals.</summary>
    public static string Grouped(string title, IReadOnlyList<string> groups, IReadOnlyList<(string Name, IReadOnlyList<Estimate> Values)> series)
    {
        var plot = new Plot();
        for (var index = 0; index < series.Count; index++)
        {
            Bar[] drawn = [.. series[index].Values.Select((value, group) => new Bar
            {
                Position = (group * (series.Count + 1)) + index,
                Value = value.Value,
                Error = (value.High - value.Low) / 2,
                FillColor = Palette[index % Palette.Length],
                Size = 0.9,
            })];
            var bars = plot.Add.Bars(drawn);
            bars.LegendText = series[index].Name;
        }

        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual(
            [.. groups.Select((name, group) => new Tick((group * (series.Count + 1)) + ((series.Count - 1) / 2.0), name))]);
        plot.Axes.Bottom.MajorTickStyle.Length = 0;
        plot.Axes.SetLimitsY(0, 1);
        plot.Legend.Alignment = Alignment.LowerRight;
        return Svg(plot, title);
    }

    /// <summary>Two rates that a threshold trades against each other.</summary>
    public static string Curve(string title, string across, IReadOnlyList<(string Name, double[] Xs, double[] Ys)> lines, double mark)
    {
        var plot = new Plot();
        foreach (var (index, (name, xs, ys)) in lines.Index())
        {
            var line = plot.Add.Scatter(xs, ys, Palette[index % Palette.Length]);
            line.LegendText = name;
            line.MarkerSize = 0;
            line.LineWidth = 2;
        }

        plot.Add.VerticalLine(mark, 1, Colors.Gray, LinePattern.Dashed);
        plot.XLabel(across);
        plot.Axes.SetLimitsY(0, 1);
        plot.ShowLegend(Alignment.MiddleRight);
        return Svg(plot, title);
    }

    private static string Svg(Plot plot, string title)
    {
        plot.Title(title);
        var svg = plot.GetSvgXml(Width, Height);

        // Inside a page, without the declaration of a file of its own.
        return svg[svg.IndexOf("<svg", StringComparison.Ordinal)..];
    }
}
