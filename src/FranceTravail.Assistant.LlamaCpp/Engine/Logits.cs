namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>Operations on the logits of one position, in place.</summary>
internal static class Logits
{
    /// <summary>The probability of a token at temperature 1.</summary>
    public static double ProbabilityOf(int token, ReadOnlySpan<float> logits)
    {
        var highest = float.NegativeInfinity;
        foreach (var logit in logits)
            highest = Math.Max(highest, logit);

        var sum = 0.0;
        foreach (var logit in logits)
            sum += Math.Exp(logit - highest);

        return Math.Exp(logits[token] - highest) / sum;
    }

    public static void Add(IReadOnlyDictionary<int, float> biases, Span<float> logits)
    {
        foreach (var (token, bias) in biases)
            logits[token] += bias;
    }

    public static void Suppress(IReadOnlySet<int> tokens, Span<float> logits)
    {
        foreach (var token in tokens)
            logits[token] = float.NegativeInfinity;
    }
}
