using System.Diagnostics;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>
/// Speeds of two ways of doing the same, measured in turns: two runs one after the other differ by up to a third on a
/// shared machine, the median of the ratios of pairs by less than a hundredth.
/// </summary>
/// <param name="Ratio">Median over the pairs of the first speed divided by the second.</param>
/// <param name="ProcessorRatio">
/// The same by processor time instead of the clock: what other programs do matters less, waiting does not count.
/// </param>
/// <param name="First">Median speed of the first way, in units a second.</param>
internal sealed record PairedRatios(double Ratio, double ProcessorRatio, double First, double Second, int Pairs)
{
    private const int WarmUpBlocks = 8;

    /// <summary>Each delegate does one block and returns its units.</summary>
    public static async Task<PairedRatios> MeasureAsync(Func<Task<double>> first, Func<Task<double>> second, int pairs)
    {
        // Fills the caches and lets the runtime compile the loops for good.
        for (var block = 0; block < WarmUpBlocks; block++)
        {
            await first();
            await second();
        }

        var measured = new List<(Speed First, Speed Second)>();
        for (var pair = 0; pair < pairs; pair++)
        {
            if (pair % 2 == 0)
            {
                var before = await TimeAsync(first);
                measured.Add((before, await TimeAsync(second)));
            }
            else
            {
                var before = await TimeAsync(second);
                measured.Add((await TimeAsync(first), before));
            }
        }

        return new PairedRatios(
            Median(measured.Select(pair => pair.First.ByClock / pair.Second.ByClock)),
            Median(measured.Select(pair => pair.First.ByProcessor / pair.Second.ByProcessor)),
            Median(measured.Select(pair => pair.First.ByClock)),
            Median(measured.Select(pair => pair.Second.ByClock)),
            pairs);
    }

    private static async Task<Speed> TimeAsync(Func<Task<double>> block)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var units = await block();
        var clock = Stopwatch.GetElapsedTime(started);

        return new Speed(units / clock.TotalSeconds, units / (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();

        return Math.Round((sorted[sorted.Count / 2] + sorted[(sorted.Count - 1) / 2]) / 2, 3);
    }

    private readonly record struct Speed(double ByClock, double ByProcessor);
}
