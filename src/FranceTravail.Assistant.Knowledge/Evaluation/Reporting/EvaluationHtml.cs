using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using FranceTravail.Assistant.Knowledge.Evaluation.Questions;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Reporting;

/// <summary>The report as one page that needs nothing beside it: plots first, then the tables behind them.</summary>
public static class EvaluationHtml
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static string Write(EvaluationReport report)
    {
        var page = new StringBuilder(Head(report));
        AppendBars(page, report);
        AppendRetrieval(page, report);
        AppendQuestions(page, report);
        AppendGate(page, report);
        AppendChecker(page, report);
        return page.Append("</main></body></html>").ToString();
    }

    private static string Head(EvaluationReport report) => string.Create(French, $$"""
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Évaluation du {{report.At:d}}</title>
        <style>
        body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#1a1a1a;background:#fff}
        table{border-collapse:collapse;margin:1rem 0;width:100%}th,td{border-bottom:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}
        td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.met{color:#1b5e20}.missed{color:#8b0000;font-weight:600}
        svg{max-width:100%;height:auto}
        </style></head><body><main>
        <h1>Évaluation du {{report.At:d MMMM yyyy}} à {{report.At:HH:mm}}</h1>
        <p>{{report.Corpus.Documents:N0}} documents, {{report.Corpus.Passages:N0}} passages, analyse version {{report.Corpus.AnalyserVersion}},
        vecteurs {{Text(report.Corpus.EmbeddingModel)}}{{(report.Corpus.ChatModel is { } model ? $", rédaction {Text(model)}" : string.Empty)}}. Durée : {{report.Seconds:N0}} s.</p>
        """);

    private static void AppendBars(StringBuilder page, EvaluationReport report)
    {
        page.Append("<h2>Objectifs</h2><table><thead><tr><th>Mesure</th><th>Valeur</th><th>Intervalle à 95 %</th><th>Nombre</th><th>Objectif</th></tr></thead><tbody>");
        foreach (var bar in EvaluationBars.Of(report))
        {
            var verdict = bar.IsMet switch { true => "<span class=\"met\">tenu</span>", false => "<span class=\"missed\">manqué</span>", null => string.Empty };
            var wanted = bar.Bar is { } value ? string.Create(French, $"{(bar.IsLowerBetter ? "≤" : "≥")} {value:0.00} ") : string.Empty;
            page.Append(French, $"<tr><td>{Text(bar.Name)}</td><td class=\"n\">{bar.Value.Value:0.000}</td><td class=\"n\">{bar.Value.Low:0.000} à {bar.Value.High:0.000}</td><td class=\"n\">{bar.Value.Count}</td><td>{wanted}{verdict}</td></tr>");
        }

        page.Append("</tbody></table>");
    }

    private static void AppendRetrieval(StringBuilder page, EvaluationReport report)
    {
        if (report.Retrieval is not { } retrieval) return;

        var kinds = retrieval.Keys.OrderBy(kind => kind != RetrievalEvaluator.All).ThenBy(kind => kind, StringComparer.Ordinal).ToList();
        List<(string Name, IReadOnlyDictionary<string, RetrievalScores> Scores)> systems =
            [("assistant", retrieval), .. report.Baselines.Select(baseline => (baseline.Key, baseline.Value))];
        page.Append("<h2>Recherche</h2>")
            .Append(ReportPlots.Grouped("Rappel à 10", kinds, [.. systems.Select(system => (system.Name, Values(system.Scores, kinds, scores => scores.Recall10)))]))
            .Append(ReportPlots.Grouped("MRR à 10", kinds, [.. systems.Select(system => (system.Name, Values(system.Scores, kinds, scores => scores.Mrr10)))]))
            .Append("<table><thead><tr><th>Système</th><th>Questions</th><th>Nombre</th><th>Rappel à 5</th><th>Rappel à 10</th><th>MRR à 10</th><th>nDCG à 10</th></tr></thead><tbody>");
        foreach (var (name, scores) in systems)
        {
            foreach (var kind in kinds.Where(scores.ContainsKey))
            {
                var one = scores[kind];
                page.Append(French, $"<tr><td>{Text(name)}</td><td>{Text(kind)}</td><td class=\"n\">{one.Recall5.Count}</td><td class=\"n\">{one.Recall5.Value:0.000}</td><td class=\"n\">{one.Recall10.Value:0.000}</td><td class=\"n\">{one.Mrr10.Value:0.000}</td><td class=\"n\">{one.Ndcg10.Value:0.000}</td></tr>");
            }
        }

        page.Append("</tbody></table>");
    }

    private static IReadOnlyList<Estimate> Values(
        IReadOnlyDictionary<string, RetrievalScores> scores, List<string> kinds, Func<RetrievalScores, Estimate> measure) =>
        [.. kinds.Select(kind => scores.TryGetValue(kind, out var one) ? measure(one) : Estimate.Of([]))];

    private static void AppendQuestions(StringBuilder page, EvaluationReport report)
    {
        if (report.Questions is not { } scores) return;

        page.Append(French, $"<h2>Réponses</h2><p>Chiffres sans source dans les réponses : {scores.UnsupportedFigures}. Médianes : {scores.SecondsMedian:0.0} s, {scores.PromptTokensMedian:0} tokens lus, {scores.OutputTokensMedian:0} écrits. Contrôles ÷ rédaction : {scores.ChecksToGeneration:0.00 %}.</p>")
            .Append("<table><thead><tr><th>Question</th><th>Attendu</th><th>Réponse</th><th>Constat</th></tr></thead><tbody>");
        foreach (var outcome in report.Outcomes)
        {
            page.Append(French, $"<tr><td>{Text(outcome.Id)} : {Text(outcome.Question)}</td><td>{Text(outcome.Expected ?? "un refus")}</td><td>{Text(outcome.IsRefused ? "refus" : outcome.Answer)}</td><td>{Text(Finding(outcome))}</td></tr>");
        }

        page.Append("</tbody></table>");
    }

    private static string Finding(QuestionOutcome outcome) => outcome switch
    {
        { IsAnswerable: false, IsRefused: true } => "refus juste",
        { IsAnswerable: false } => "aurait dû être refusée",
        { IsRefused: true } => "refus à tort",
        { SpanInAnswer: true } => "dans la réponse",
        { SpanShown: true } => "dans les phrases décisives",
        { GoldInTop5: true } => "document trouvé, passage manqué",
        _ => "document manqué",
    };

    private static void AppendGate(StringBuilder page, EvaluationReport report)
    {
        if (report.Gate is not { CrossValidated: { } point } gate) return;

        double[] thresholds = [.. gate.Curve.Select(one => one.Threshold)];
        page.Append("<h2>Refus</h2>").Append(ReportPlots.Curve(
                "Ce que refuse chaque seuil (validation croisée, une question laissée de côté)",
                "seuil",
                [
                    ("questions sans réponse refusées", thresholds, [.. gate.Curve.Select(one => one.RefusalOnUnanswerable)]),
                    ("refus à tort", thresholds, [.. gate.Curve.Select(one => one.FalseRefusal)]),
                ],
                gate.Threshold ?? point.Threshold))
            .Append(French, $"<p>Seuil livré : {(gate.Threshold is { } threshold ? threshold.ToString("0.000", French) : "aucun")}. Réglé sur ce jeu : {point.Threshold:0.000}, qui en validation croisée refuse {point.RefusalOnUnanswerable:P0} des questions sans réponse et {point.FalseRefusal:P0} des autres.</p>");
    }

    private static void AppendChecker(StringBuilder page, EvaluationReport report)
    {
        if (report.Checker is not { } checker) return;

        page.Append("<h2>Contrôle après rédaction</h2>").Append(ReportPlots.Grouped(
            "Erreurs injectées repérées",
            [.. checker.CaughtByKind.Keys.Select(kind => kind.ToString())],
            [("repérées", [.. checker.CaughtByKind.Values])]));
        page.Append("<h3>Non repérées (exemples)</h3><ul>");
        foreach (var missed in checker.Missed) page.Append(French, $"<li>{Text(missed.Kind.ToString())} : {Text(missed.Sentence)}</li>");
        page.Append("</ul><h3>Fausses alertes (exemples)</h3><ul>");
        foreach (var refused in checker.Refused) page.Append(French, $"<li>{Text(refused)}</li>");
        page.Append("</ul>");
    }

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
