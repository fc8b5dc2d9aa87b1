namespace FranceTravail.Assistant.Knowledge.Evidence.Gate;

/// <summary>
/// The weights of the gate, fitted on judged questions by <c>evaluate</c> (logistic regression over standardised signals). They
/// hold for one embedding model, whose description in models.json carries them: cosines of two models cannot be compared.
/// </summary>
/// <param name="Means">Of each signal over the judged questions, in the order of <see cref="Vector"/>.</param>
/// <param name="Deviations">Standard deviations, in the same order; none is 0.</param>
/// <param name="Weights">In the same order.</param>
/// <param name="Threshold">Questions whose probability of having an answer is below are refused.</param>
public sealed record GateCalibration(
    IReadOnlyList<double> Means, IReadOnlyList<double> Deviations, IReadOnlyList<double> Weights, double Bias, double Threshold)
{
    /// <summary>The signals as the gate weighs them.</summary>
    public static IReadOnlyList<double> Vector(AnswerSignals signals) =>
    [
        signals.PassageCoverage,
        signals.SentenceCoverage,
        signals.Similarity,
        signals.SentenceSimilarity,
        Math.Min(signals.MissingNames, 2),
        signals.Agreement,
    ];

    /// <summary>The probability, from 0 to 1, that the corpus answers.</summary>
    public double Probability(AnswerSignals signals)
    {
        var vector = Vector(signals);
        var sum = Bias;
        for (var index = 0; index < vector.Count; index++) sum += Weights[index] * (vector[index] - Means[index]) / Deviations[index];
        return 1 / (1 + Math.Exp(-sum));
    }
}
