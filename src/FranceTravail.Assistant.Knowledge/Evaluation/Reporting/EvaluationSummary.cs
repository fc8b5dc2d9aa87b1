using System.Globalization;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Reporting;

/// <summary>The report in a few lines, for a terminal.</summary>
public static class EvaluationSummary
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static IEnumerable<string> Lines(EvaluationReport report)
    {
        foreach (var bar in EvaluationBars.Of(report))
        {
            var verdict = bar.IsMet switch { true => "tenu", false => "manqué", null => string.Empty };
            var wanted = bar.Bar is { } value ? string.Create(French, $"{(bar.IsLowerBetter ? "≤" : "≥")} {value:0.00} {verdict}") : string.Empty;
            yield return string.Create(French, $"{bar.Name,-36} {bar.Value.Value:0.000} [{bar.Value.Low:0.000} à {bar.Value.High:0.000}] n={bar.Value.Count,-4} {wanted}");
        }

        foreach (var (name, scores) in report.Baselines)
        {
            var all = scores[RetrievalEvaluator.All];
            yield return string.Create(French, $"Repère {name,-29} rappel à 10 {all.Recall10.Value:0.000}, MRR à 10 {all.Mrr10.Value:0.000}");
        }

        if (report.Questions is { } questions)
            yield return string.Create(French, $"Chiffres sans source : {questions.UnsupportedFigures} ; durée médiane d'une réponse : {questions.SecondsMedian:0.0} s ; contrôles ÷ rédaction : {questions.ChecksToGeneration:0.00 %} (≤ 2 %)");
    }
}
