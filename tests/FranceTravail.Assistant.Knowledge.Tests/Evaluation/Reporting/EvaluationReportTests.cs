using System.Text.Json.Nodes;
using FranceTravail.Assistant.Knowledge.Evaluation;
using FranceTravail.Assistant.Knowledge.Evaluation.Checker;
using FranceTravail.Assistant.Knowledge.Evaluation.Gate;
using FranceTravail.Assistant.Knowledge.Evaluation.Questions;
using FranceTravail.Assistant.Knowledge.Evaluation.Reporting;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation.Reporting;

public sealed class EvaluationReportTests
{
    [Fact]
    public void Write_Json_HasEachMeasureAsANumberWithItsInterval()
    {
        var json = JsonNode.Parse(EvaluationJson.Write(Report(spanInAnswer: true)))!;

        Assert.Equal(0.9, json["retrieval"]!["all"]!["recall10"]!.GetValue<double>());
        Assert.Equal(10, json["retrieval"]!["all"]!["intervals"]!["recall10"]!["count"]!.GetValue<int>());
        Assert.Equal(0.9, json["baselines"]!["lucene"]!["all"]!["mrr10"]!.GetValue<double>());
        Assert.Equal(1, json["questions"]!["spanInAnswer"]!.GetValue<double>());
        Assert.Equal(0.95, json["checker"]!["caught"]!.GetValue<double>());
    }

    [Fact]
    public void Write_Html_EscapesWhatModelsAndDocumentsSay()
    {
        var html = EvaluationHtml.Write(Report(spanInAnswer: true));

        Assert.Contains("<svg", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("manqué", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_TwoReports_GivesDifferencesAndChangedQuestions()
    {
        var comparison = EvaluationComparison.Of(
            EvaluationJson.Write(Report(spanInAnswer: false)), EvaluationJson.Write(Report(spanInAnswer: true)));

        Assert.Equal(1, comparison.Measures.Single(measure => measure.Name == "questions.spanInAnswer").Difference);
        Assert.Equal(0, comparison.Measures.Single(measure => measure.Name == "retrieval.all.recall10").Difference);
        var changed = Assert.Single(comparison.Changed);
        Assert.Equal(("q1", "spanInAnswer", false, true), (changed.Id, changed.Measure, changed.Before, changed.After));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("pas du JSON")]
    public void Compare_OtherFile_SaysWhatIsWrong(string text)
    {
        var exception = Assert.Throws<EvaluationException>(() => EvaluationComparison.Of(text, text));

        Assert.StartsWith("Ce fichier n'est pas", exception.Message, StringComparison.Ordinal);
    }

    private static AnswerSignals Signals(double similarity) => new(similarity, similarity, similarity, similarity, 0, 5, 0.5);

    private static EvaluationReport Report(bool spanInAnswer)
    {
        var rate = new Estimate(0.9, 10, 0.6, 0.98);
        var scores = new RetrievalScores(rate, rate, rate, rate);
        var byKind = new Dictionary<string, RetrievalScores> { ["all"] = scores };
        QuestionOutcome outcome = new(
            "q1", "Combien ?", true, false, true, true, spanInAnswer, true, [], 1.5, 100, 20, "910", "<script>alert(1)</script>", []);
        return new EvaluationReport(
            new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero),
            new EvaluatedCorpus(2, 30, 2, "e5", "gemma"),
            byKind,
            new Dictionary<string, IReadOnlyDictionary<string, RetrievalScores>> { ["lucene"] = byKind },
            QuestionEvaluator.Score([outcome]),
            [outcome],
            new CheckerScores(
                new Estimate(0.95, 100, 0.9, 0.98),
                new Estimate(0.01, 100, 0, 0.05),
                new Dictionary<MutationKind, Estimate> { [MutationKind.Figure] = rate },
                [],
                []),
            GateScores.Of([new JudgedSignals("q1", true, Signals(0.93)), new JudgedSignals("q2", false, Signals(0.85))], null),
            12);
    }
}
