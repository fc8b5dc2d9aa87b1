using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Questions;

/// <summary>A question with what answers it, one line of a question set.</summary>
/// <param name="GoldDocuments">Any of them answers; empty where nothing in the corpus does.</param>
/// <param name="Answer">The span that a right answer holds, a part of <paramref name="Support"/>.</param>
/// <param name="Support">The sentence, list item or table row of the document, verbatim.</param>
public sealed record JudgedQuestion(
    [property: JsonPropertyName("qid")] string Id,
    [property: JsonPropertyName("question")] string Text,
    [property: JsonPropertyName("answerable")] bool IsAnswerable,
    [property: JsonPropertyName("gold_docs")] IReadOnlyList<string>? GoldDocuments,
    [property: JsonPropertyName("answer")] string? Answer,
    [property: JsonPropertyName("support")] string? Support)
{
    public static Task<IReadOnlyList<JudgedQuestion>> ReadAsync(string path, CancellationToken cancellationToken) =>
        JsonLines.ReadAsync<JudgedQuestion>(path, cancellationToken);
}
