namespace FranceTravail.Assistant.Benchmarks;

/// <summary>
/// Speeds of two ways of doing the same, measured in turns: two runs one after the other differ by up to a third on a
/// shared machine, the median of the ratios of pairs by less than a hundredth.
/// </summary>
/// <param name="Ratio">Median over the pairs of the first speed divided by the second.</param>
/// <param name="First">Median speed of the first way, in units a second.</param>
internal sealed record PairedRatios(double Ratio, double First, double Second, int Pairs)
{
    /// <summary>Each delegate does one block and returns its units a second.</summary>
    public static async Task<PairedRatios> MeasureAsync(Func<Task<double>> first, Func<Task<double>> second, int pairs)
    {
        // One of each beforehand fills the caches.
        await first();
        await second();
        var measured = new List<(double First, double Second)>();
        for (var pair = 0; pair < pairs; pair++)
        {
            if (pair % 2 == 0)
            {
                var before = await first();
                measured.Add((before, await second()));
            }
            else
            {
                var before = await second();
                measured.Add((await first(), before));
            }
        }

        return new PairedRatios(
            Median(measured.Select(pair => pair.First / pair.Second)),
            Median(measured.Select(pair => pair.First)),
            Median(measured.Select(pair => pair.Second)),
            pairs);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();

        return Math.Round((sorted[sorted.Count / 2] + sorted[(sorted.Count - 1) / 2]) / 2, 3);
    }
}
