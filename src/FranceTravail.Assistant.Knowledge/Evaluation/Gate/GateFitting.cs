using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Gate;

/// <summary>Fits the gate's weights to judged questions: logistic regression, both classes with the same weight, weights kept small (L2).</summary>
public static class GateFitting
{
    private const double Penalty = 0.05;
    private const int Steps = 4000;
    private const double Rate = 0.2;

    /// <summary>Weights, with the threshold that cross-validation finds best.</summary>
    /// <exception cref="EvaluationException">All questions have an answer, or none has.</exception>
    public static GateCalibration Fit(IReadOnlyList<JudgedSignals> questions) => Fit(questions, CrossValidate(questions));

    /// <param name="validated">The outcome of <see cref="CrossValidate"/>, where it is at hand.</param>
    public static GateCalibration Fit(IReadOnlyList<JudgedSignals> questions, IReadOnlyList<JudgedProbability> validated) =>
        FitWeights(questions) with { Threshold = GateCurve.BestThreshold(validated) };

    /// <summary>The probability of each question by weights that were fitted without it.</summary>
    /// <exception cref="EvaluationException">All questions have an answer, or none has.</exception>
    public static IReadOnlyList<JudgedProbability> CrossValidate(IReadOnlyList<JudgedSignals> questions)
    {
        if (questions.All(one => one.IsAnswerable) || !questions.Any(one => one.IsAnswerable))
            throw new EvaluationException("Pour régler le seuil de refus, il faut des questions avec réponse et des questions sans réponse.");

        return [.. questions.Select((question, left) =>
        {
            var others = questions.Where((_, index) => index != left).ToList();
            return new JudgedProbability(question.Id, question.IsAnswerable, FitWeights(others).Probability(question.Signals));
        })];
    }

    private static GateCalibration FitWeights(IReadOnlyList<JudgedSignals> questions)
    {
        var vectors = questions.Select(one => GateCalibration.Vector(one.Signals)).ToList();
        var means = Enumerable.Range(0, vectors[0].Count).Select(column => vectors.Average(vector => vector[column])).ToList();
        var deviations = means.Select((mean, column) => Math.Max(1e-6, Math.Sqrt(vectors.Average(vector => Math.Pow(vector[column] - mean, 2))))).ToList();
        var scaled = vectors.Select(vector => vector.Select((value, column) => (value - means[column]) / deviations[column]).ToArray()).ToList();
        var (weights, bias) = Descend(scaled, [.. questions.Select(one => one.IsAnswerable)]);
        return new GateCalibration(means, deviations, weights, bias, 0.5);
    }

    private static (double[] Weights, double Bias) Descend(List<double[]> vectors, bool[] answerable)
    {
        var positives = answerable.Count(one => one);
        var weights = new double[vectors[0].Length];
        var bias = 0.0;
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[weights.Length];
            var biasGradient = 0.0;
            for (var row = 0; row < vectors.Count; row++)
            {
                var sum = bias;
                for (var column = 0; column < weights.Length; column++) sum += weights[column] * vectors[row][column];
                var share = answerable[row] ? 0.5 / positives : 0.5 / (vectors.Count - positives);
                var error = share * ((1 / (1 + Math.Exp(-sum))) - (answerable[row] ? 1 : 0));
                for (var column = 0; column < weights.Length; column++) gradient[column] += error * vectors[row][column];
                biasGradient += error;
            }

            for (var column = 0; column < weights.Length; column++) weights[column] -= Rate * (gradient[column] + (Penalty * weights[column] / weights.Length));
            bias -= Rate * biasGradient;
        }

        return (weights, bias);
    }
}
