using FranceTravail.Assistant.Knowledge.Evaluation.Questions;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation.Questions;

public sealed class QuestionEvaluatorTests
{
    private static readonly JudgedQuestion Answerable = new("q1", "Combien d'heures ?", true, ["are"], "910 heures", "Il faut 910 heures.");
    private static readonly JudgedQuestion Unanswerable = new("q2", "Quel temps fait-il ?", false, [], null, null);

    [Fact]
    public async Task Evaluate_RightAnswer_CountsItsSpanAndItsSource()
    {
        var scores = await ScoreAsync([Answerable], Answer("Il faut 910 heures [1].", cited: "are"), found: ["x", "are"]);

        Assert.Equal((1, 1, 1, 1), (scores.GoldInTop5.Value, scores.GoldCited.Value, scores.SpanInAnswer.Value, scores.SpanShown.Value));
        Assert.Equal(0, scores.UnsupportedFigures);
    }

    [Fact]
    public async Task Evaluate_SpanOnlyInTheFourthDecisiveSentence_IsNotShown()
    {
        var answer = Answer("Cela dépend [1].", cited: "are") with { Decisive = ["a", "b", "c", "Il faut 910 heures."] };

        var scores = await ScoreAsync([Answerable], answer, found: ["are"]);

        Assert.Equal((0, 0), (scores.SpanInAnswer.Value, scores.SpanShown.Value));
    }

    [Fact]
    public async Task Evaluate_FigureOfNoCitedSource_IsCounted()
    {
        var scores = await ScoreAsync([Answerable], Answer("Il faut 910 heures ou 150 jours [1].", cited: "are"), found: ["are"]);

        Assert.Equal(1, scores.UnsupportedFigures);
    }

    [Fact]
    public async Task Evaluate_Refusals_AreRightOrWrong()
    {
        var refusal = new GivenAnswer(string.Empty, true, [], [], [], TimeSpan.FromSeconds(1), 0, 0);

        var scores = await ScoreAsync([Answerable, Unanswerable], refusal, found: []);

        Assert.Equal((1, 1), (scores.RefusalOnUnanswerable.Value, scores.RefusalOnUnanswerable.Count));
        Assert.Equal((1, 1), (scores.FalseRefusal.Value, scores.FalseRefusal.Count));
        Assert.Equal(0, scores.SpanInAnswer.Value);
    }

    [Fact]
    public async Task Evaluate_TimeOfChecks_IsAShareOfTheWriting_WhereTheModelWrote()
    {
        var answer = Answer("Il faut 910 heures [1].", cited: "are") with { Writing = TimeSpan.FromSeconds(2), Checks = TimeSpan.FromMilliseconds(10) };

        Assert.Equal(0.005, (await ScoreAsync([Answerable, Answerable], answer, found: [])).ChecksToGeneration!.Value, 6);
        Assert.Null((await ScoreAsync([Answerable], Answer("Il faut 910 heures [1].", cited: "are"), found: [])).ChecksToGeneration);
    }

    private static GivenAnswer Answer(string text, string cited) =>
        new(text, false, [], [cited], ["ARE\nIl faut 910 heures."], TimeSpan.FromSeconds(2), 100, 20);

    private static async Task<QuestionScores> ScoreAsync(JudgedQuestion[] questions, GivenAnswer answer, string[] found)
    {
        var evaluator = new QuestionEvaluator((_, _) => Task.FromResult(answer), (_, _, _) => Task.FromResult<IReadOnlyList<string>>(found));
        return QuestionEvaluator.Score(await evaluator.EvaluateAsync(questions, _ => { }, TestContext.Current.CancellationToken));
    }
}
