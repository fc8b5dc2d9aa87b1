namespace FranceTravail.Assistant.Knowledge.Evaluation.Reporting;

/// <summary>One line of the summary: what was measured, and what was wanted.</summary>
/// <param name="Bar">To be reached; null where there is none.</param>
/// <param name="IsLowerBetter">True for rates of errors.</param>
internal sealed record MeasuredBar(string Name, Estimate Value, double? Bar, bool IsLowerBetter = false)
{
    public bool? IsMet => Bar is not { } bar ? null : IsLowerBetter ? Value.Value <= bar : Value.Value >= bar;
}

/// <summary>The bars below which a change of the search or of the answers is not good enough to be published.</summary>
internal static class EvaluationBars
{
    public static IEnumerable<MeasuredBar> Of(EvaluationReport report)
    {
        if (report.Retrieval?.GetValueOrDefault(RetrievalEvaluator.All) is { } all)
        {
            yield return new MeasuredBar("Rappel à 10", all.Recall10, 0.93);
            yield return new MeasuredBar("MRR à 10", all.Mrr10, 0.75);
            yield return new MeasuredBar("Rappel à 5", all.Recall5, null);
            yield return new MeasuredBar("nDCG à 10", all.Ndcg10, null);
        }

        if (report.Questions is { } questions)
        {
            yield return new MeasuredBar("Bon document dans les 5 premiers", questions.GoldInTop5, 0.88);
            yield return new MeasuredBar("Bon document cité", questions.GoldCited, null);
            yield return new MeasuredBar("Passage attendu dans la réponse", questions.SpanInAnswer, 0.40);
            yield return new MeasuredBar("Passage attendu montré", questions.SpanShown, 0.70);
            yield return new MeasuredBar("Refus des questions sans réponse", questions.RefusalOnUnanswerable, 0.90);
            yield return new MeasuredBar("Refus à tort", questions.FalseRefusal, 0.08, IsLowerBetter: true);
        }

        if (report.Checker is { } checker)
        {
            yield return new MeasuredBar("Erreurs injectées repérées", checker.Caught, 0.95);
            yield return new MeasuredBar("Fausses alertes", checker.FalseAlarms, 0.05, IsLowerBetter: true);
        }
    }
}
