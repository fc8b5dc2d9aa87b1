using System.Text.Json;

namespace FranceTravail.Assistant.Web.CommandLine.Index;

/// <summary>Queries, one a line: as a text, or as JSON with a field « query ».</summary>
internal static class QueryFile
{
    public static async Task<IReadOnlyList<string>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var queries = new List<string>();
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;

            queries.Add(line.TrimStart().StartsWith('{') ? JsonElement.Parse(line).GetProperty("query").GetString()! : line.Trim());
        }

        return queries;
    }
}
