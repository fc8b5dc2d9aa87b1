using System.Numerics;
using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>Operations on the logits of one position, in place.</summary>
internal static class Logits
{
    /// <summary>The probability of a token at temperature 1.</summary>
    public static double ProbabilityOf(int token, ReadOnlySpan<float> logits)
    {
        var highest = logits[IndexOfHighest(logits)];
        var sum = 0.0;
        foreach (var logit in logits)
            sum += Math.Exp(logit - highest);

        return Math.Exp(logits[token] - highest) / sum;
    }

    /// <summary>The first of the highest, as llama.cpp's greedy sampler; a twentieth of its time (measured).</summary>
    /// <exception cref="LlamaException">The model's weights are broken, or every token was forbidden.</exception>
    public static int IndexOfHighest(ReadOnlySpan<float> logits)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(logits);
        var highs = new Vector<float>(float.NegativeInfinity);
        foreach (var vector in vectors)
            highs = Vector.Max(highs, vector);

        var highest = float.NegativeInfinity;
        for (var i = 0; i < Vector<float>.Count; i++)
            highest = Math.Max(highest, highs[i]);
        foreach (var logit in logits[(vectors.Length * Vector<float>.Count)..])
            highest = Math.Max(highest, logit);

        return float.IsFinite(highest) ? logits.IndexOf(highest) : throw new LlamaException("The model gave logits that are not numbers.");
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
