using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FranceTravail.Assistant.Knowledge.Evaluation.Checker;
using FranceTravail.Assistant.Knowledge.Evaluation.Questions;
using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Reporting;

/// <summary>
/// The report as JSON: every measure is a number under its name, its count and 95 % interval stand under the same name in
/// <c>intervals</c> beside it.
/// </summary>
public static class EvaluationJson
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(EvaluationReport report)
    {
        var root = new JsonObject
        {
            ["at"] = report.At,
            ["seconds"] = Math.Round(report.Seconds, 1),
            ["corpus"] = JsonSerializer.SerializeToNode(report.Corpus, Indented),
        };
        if (report.Retrieval is { } retrieval)
        {
            root["retrieval"] = Kinds(retrieval);
            root["baselines"] = new JsonObject(report.Baselines.Select(baseline => KeyValuePair.Create(baseline.Key, (JsonNode?)Kinds(baseline.Value))));
        }

        if (report.Questions is { } questions) root["questions"] = Questions(questions, report.Outcomes);
        if (report.Checker is { } checker) root["checker"] = Checker(checker);
        if (report.Gate is { } gate) root["gate"] = JsonSerializer.SerializeToNode(gate, Indented);
        return root.ToJsonString(Indented);
    }

    /// <summary>As <see cref="GateCalibration"/> is read.</summary>
    public static string Write(GateCalibration calibration) => JsonSerializer.Serialize(calibration, Indented);

    private static JsonObject Kinds(IReadOnlyDictionary<string, RetrievalScores> kinds) =>
        new(kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => KeyValuePair.Create(kind.Key, (JsonNode?)Measures(
            ("recall5", kind.Value.Recall5), ("recall10", kind.Value.Recall10), ("mrr10", kind.Value.Mrr10), ("ndcg10", kind.Value.Ndcg10)))));

    private static JsonObject Questions(QuestionScores scores, IReadOnlyList<QuestionOutcome> outcomes)
    {
        var node = Measures(
            ("goldInTop5", scores.GoldInTop5),
            ("goldCited", scores.GoldCited),
            ("spanInAnswer", scores.SpanInAnswer),
            ("spanShown", scores.SpanShown),
            ("refusalOnUnanswerable", scores.RefusalOnUnanswerable),
            ("falseRefusal", scores.FalseRefusal));
        node["unsupportedFigures"] = scores.UnsupportedFigures;
        node["checksToGeneration"] = scores.ChecksToGeneration is { } share ? Math.Round(share, 5) : null;
        node["secondsMedian"] = Math.Round(scores.SecondsMedian, 3);
        node["promptTokensMedian"] = scores.PromptTokensMedian;
        node["outputTokensMedian"] = scores.OutputTokensMedian;
        node["outcomes"] = JsonSerializer.SerializeToNode(outcomes, Indented);
        return node;
    }

    private static JsonObject Checker(CheckerScores scores)
    {
        var node = Measures(("caught", scores.Caught), ("falseAlarms", scores.FalseAlarms));
        node["caughtByKind"] = Measures([.. scores.CaughtByKind.Select(kind => (JsonNamingPolicy.CamelCase.ConvertName(kind.Key.ToString()), kind.Value))]);
        node["missed"] = JsonSerializer.SerializeToNode(
            scores.Missed.Select(one => new { kind = one.Kind.ToString(), one.Sentence, one.Original }), Indented);
        node["refused"] = JsonSerializer.SerializeToNode(scores.Refused, Indented);
        return node;
    }

    private static JsonObject Measures(params (string Name, Estimate Value)[] measures)
    {
        var node = new JsonObject(measures.Select(measure => KeyValuePair.Create(measure.Name, (JsonNode?)Math.Round(measure.Value.Value, 4))));
        node["intervals"] = new JsonObject(measures.Select(measure => KeyValuePair.Create(measure.Name, (JsonNode?)new JsonObject
        {
            ["count"] = measure.Value.Count,
            ["low"] = Math.Round(measure.Value.Low, 4),
            ["high"] = Math.Round(measure.Value.High, 4),
        })));
        return node;
    }
}
