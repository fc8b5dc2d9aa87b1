using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <param name="Grade">3 answers, 2 helps, 1 is related.</param>
public sealed record RelevantDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("grade")] int Grade);
