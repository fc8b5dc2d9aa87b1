using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Reporting;

/// <summary>A measure of two evaluations; null where one of them lacks it.</summary>
public sealed record ComparedMeasure(string Name, double? Before, double? After)
{
    public double? Difference => After - Before;
}

/// <summary>A question whose outcome changed: what a mean of all questions hides.</summary>
public sealed record ChangedOutcome(string Id, string Question, string Measure, bool Before, bool After);

/// <summary>Two evaluations side by side, read from their JSON.</summary>
public sealed record EvaluationComparison(IReadOnlyList<ComparedMeasure> Measures, IReadOnlyList<ChangedOutcome> Changed)
{
    private static readonly string[] Sections = ["retrieval", "baselines", "questions", "checker"];

    /// <exception cref="EvaluationException">A text is not the JSON of an evaluation.</exception>
    public static EvaluationComparison Of(string before, string after)
    {
        var (old, current) = (Read(before), Read(after));
        var (oldMeasures, newMeasures) = (Numbers(old), Numbers(current));
        var measures = oldMeasures.Keys.Union(newMeasures.Keys, StringComparer.Ordinal)
            .Select(name => new ComparedMeasure(name, Value(oldMeasures, name), Value(newMeasures, name)))
            .ToList();
        return new EvaluationComparison(measures, [.. Changes(Outcomes(old), Outcomes(current))]);
    }

    private static JsonObject Read(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject node && Sections.Any(node.ContainsKey)
                ? node
                : throw new EvaluationException("Ce fichier n'est pas le résultat d'une évaluation : aucune mesure n'y figure.");
        }
        catch (JsonException exception)
        {
            throw new EvaluationException($"Ce fichier n'est pas du JSON : {exception.Message}", exception);
        }
    }

    private static double? Value(Dictionary<string, double> measures, string name) =>
        measures.TryGetValue(name, out var value) ? value : null;

    private static Dictionary<string, double> Numbers(JsonObject report)
    {
        var numbers = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var section in Sections) Collect(report[section], section, numbers);
        return numbers;
    }

    private static void Collect(JsonNode? node, string name, Dictionary<string, double> numbers)
    {
        switch (node)
        {
            case JsonObject group:
                foreach (var (key, child) in group.Where(pair => pair.Key != "intervals")) Collect(child, $"{name}.{key}", numbers);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                numbers[name] = Convert.ToDouble(value.GetValue<double>(), CultureInfo.InvariantCulture);
                break;
        }
    }

    private static Dictionary<string, JsonObject> Outcomes(JsonObject report) =>
        report["questions"]?["outcomes"] is JsonArray outcomes
            ? outcomes.OfType<JsonObject>().ToDictionary(outcome => outcome["id"]!.GetValue<string>(), StringComparer.Ordinal)
            : [];

    private static IEnumerable<ChangedOutcome> Changes(Dictionary<string, JsonObject> before, Dictionary<string, JsonObject> after)
    {
        foreach (var (id, outcome) in after)
        {
            if (!before.TryGetValue(id, out var old)) continue;

            foreach (var (measure, value) in outcome)
            {
                if (value?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)) continue;
                if (old[measure]?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)) continue;

                var (was, now) = (old[measure]!.GetValue<bool>(), value.GetValue<bool>());
                if (was != now) yield return new ChangedOutcome(id, outcome["question"]?.GetValue<string>() ?? string.Empty, measure, was, now);
            }
        }
    }
}
