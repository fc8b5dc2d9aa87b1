using System.Text.Json;

namespace FranceTravail.Assistant.Knowledge.Evaluation;

/// <summary>Files with one JSON object a line.</summary>
internal static class JsonLines
{
    /// <exception cref="EvaluationException">A line is not such an object; the message names file, line and reason, in French.</exception>
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(string path, CancellationToken cancellationToken)
    {
        var values = new List<T>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;

            try
            {
                values.Add(JsonSerializer.Deserialize<T>(line) ?? throw new JsonException("null"));
            }
            catch (JsonException exception)
            {
                throw new EvaluationException($"{path}, ligne {number} : ce n'est pas un objet JSON de la forme attendue ({exception.Message}).", exception);
            }
        }

        return values;
    }
}
