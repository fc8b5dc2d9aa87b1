using FranceTravail.Assistant.Knowledge.Evaluation;
using FranceTravail.Assistant.Knowledge.Evaluation.Gate;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation.Gate;

public sealed class GateFittingTests
{
    [Fact]
    public void Fit_SeparateClasses_SeparatesThem()
    {
        var questions = Questions();

        var calibration = GateFitting.Fit(questions);

        Assert.All(questions, question =>
            Assert.Equal(question.IsAnswerable, calibration.Probability(question.Signals) >= calibration.Threshold));
    }

    [Fact]
    public void CrossValidate_QuestionUnlikeItsClass_IsJudgedByTheOthers()
    {
        JudgedSignals odd = new("odd", IsAnswerable: true, Signals(0.80));

        var probability = GateFitting.CrossValidate([.. Questions(), odd]).Single(one => one.Id == "odd").Probability;

        Assert.InRange(probability, 0, 0.3);
    }

    [Fact]
    public void Fit_OneClassOnly_SaysWhatIsMissing()
    {
        var exception = Assert.Throws<EvaluationException>(() => GateFitting.Fit([new JudgedSignals("q", true, Signals(0.9))]));

        Assert.Contains("sans réponse", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BestThreshold_Curve_IsInTheMiddleOfTheBestOnes()
    {
        JudgedProbability[] questions = [new("a", true, 0.9), new("b", true, 0.8), new("c", false, 0.2), new("d", false, 0.4)];

        Assert.Equal(0.605, GateCurve.BestThreshold(questions), 3);
    }

    private static List<JudgedSignals> Questions() =>
        [.. Enumerable.Range(0, 20).Select(index => new JudgedSignals($"q{index}", index % 2 == 0, Signals((index % 2 == 0 ? 0.92 : 0.84) + (index * 0.0005))))];

    private static AnswerSignals Signals(double similarity) => new(0.5, 0.5, similarity, similarity, 0, 5, 0.5);
}
