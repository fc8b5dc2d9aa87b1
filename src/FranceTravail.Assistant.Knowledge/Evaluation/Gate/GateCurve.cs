namespace FranceTravail.Assistant.Knowledge.Evaluation.Gate;

/// <summary>What a threshold would do.</summary>
public sealed record GatePoint(double Threshold, double RefusalOnUnanswerable, double FalseRefusal);

/// <summary>What each threshold of the gate trades: questions without an answer that are refused, against those with one.</summary>
public static class GateCurve
{
    /// <summary>A wrong refusal sends an agent elsewhere; a wrong answer is still checked sentence by sentence. So few of the first are accepted.</summary>
    private const double AcceptedFalseRefusal = 0.04;

    private const int Points = 100;

    public static IReadOnlyList<GatePoint> Of(IReadOnlyList<JudgedProbability> questions) =>
        [.. Enumerable.Range(0, Points + 1).Select(step => At(questions, (double)step / Points))];

    /// <summary>The middle of the thresholds that refuse most within what is accepted: a margin on both sides.</summary>
    public static double BestThreshold(IReadOnlyList<JudgedProbability> questions)
    {
        var accepted = Of(questions).Where(point => point.FalseRefusal <= AcceptedFalseRefusal).ToList();
        var best = accepted.Max(point => point.RefusalOnUnanswerable);
        var thresholds = accepted.Where(point => point.RefusalOnUnanswerable == best).Select(point => point.Threshold).ToList();
        return Math.Round((thresholds[0] + thresholds[^1]) / 2, 3);
    }

    public static GatePoint At(IReadOnlyList<JudgedProbability> questions, double threshold) => new(
        threshold,
        Share(questions.Where(question => !question.IsAnswerable), threshold),
        Share(questions.Where(question => question.IsAnswerable), threshold));

    private static double Share(IEnumerable<JudgedProbability> questions, double threshold) =>
        questions.Select(question => question.Probability < threshold ? 1.0 : 0.0).DefaultIfEmpty().Average();
}
