namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>A mean of values between 0 and 1, with its 95 % interval.</summary>
public sealed record Estimate(double Value, int Count, double Low, double High)
{
    private const double Z = 1.959964;

    public static Estimate Of(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0) return new Estimate(0, 0, 0, 1);

        var mean = values.Average();
        return values.All(value => value is 0 or 1) ? Wilson(mean, values.Count) : Normal(mean, values);
    }

    // A share near 0 or 1 needs an interval that stays between them and is never empty (Wilson, 1927).
    private static Estimate Wilson(double share, int count)
    {
        var scale = 1 + (Z * Z / count);
        var centre = (share + (Z * Z / (2 * count))) / scale;
        var half = Z / scale * Math.Sqrt((share * (1 - share) / count) + (Z * Z / (4.0 * count * count)));
        return new Estimate(share, count, Math.Max(0, centre - half), Math.Min(1, centre + half));
    }

    private static Estimate Normal(double mean, IReadOnlyCollection<double> values)
    {
        var variance = values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Count - 1);
        var half = Z * Math.Sqrt(variance / values.Count);
        return new Estimate(mean, values.Count, Math.Max(0, mean - half), Math.Min(1, mean + half));
    }
}
