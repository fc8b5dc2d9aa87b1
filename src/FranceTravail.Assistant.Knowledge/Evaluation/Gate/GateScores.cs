using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Gate;

/// <summary>How the gate does on judged questions.</summary>
/// <param name="Probabilities">Of the gate as it is delivered; empty where the embedding model has no calibration.</param>
/// <param name="Curve">What each threshold would do, by weights fitted without the question.</param>
/// <param name="CrossValidated">The same at the threshold of <paramref name="Fitted"/>.</param>
/// <param name="Fitted">Weights fitted on these questions; null where all have an answer, or none.</param>
public sealed record GateScores(
    IReadOnlyList<JudgedProbability> Probabilities,
    double? Threshold,
    IReadOnlyList<GatePoint> Curve,
    GatePoint? CrossValidated,
    GateCalibration? Fitted)
{
    public static GateScores Of(IReadOnlyList<JudgedSignals> questions, GateCalibration? delivered)
    {
        List<JudgedProbability> probabilities = delivered is null
            ? []
            : [.. questions.Select(one => new JudgedProbability(one.Id, one.IsAnswerable, delivered.Probability(one.Signals)))];
        if (questions.All(one => one.IsAnswerable) || !questions.Any(one => one.IsAnswerable))
            return new GateScores(probabilities, delivered?.Threshold, [], null, null);

        var validated = GateFitting.CrossValidate(questions);
        var fitted = GateFitting.Fit(questions, validated);
        return new GateScores(probabilities, delivered?.Threshold, GateCurve.Of(validated), GateCurve.At(validated, fitted.Threshold), fitted);
    }
}
