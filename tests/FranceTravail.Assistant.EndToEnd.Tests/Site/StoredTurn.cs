using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FranceTravail.Assistant.EndToEnd.Tests.Site;

/// <summary>A turn as the database holds it, read beside the running program.</summary>
/// <param name="State">Queued, Running, Completed, Refused, Stopped or Failed.</param>
/// <param name="Answer">The text of its events, joined.</param>
internal sealed record StoredTurn(string Question, string State, string Answer)
{
    /// <summary>The last turn that asks this question.</summary>
    public static async Task<StoredTurn> ReadAsync(string dataFolder, string question)
    {
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(dataFolder, "assistant.db"),
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        };
        await using var connection = new SqliteConnection(source.ToString());
        await connection.OpenAsync();

        // One statement, one snapshot: state and events belong together.
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT t.State, e.Payload
            FROM Turns t LEFT JOIN TurnEvents e ON e.TurnId = t.Id
            WHERE t.Id = (SELECT Id FROM Turns WHERE Question = $question ORDER BY CreatedAt DESC LIMIT 1)
            ORDER BY e.Sequence
            """;
        command.Parameters.AddWithValue("$question", question);
        await using var reader = await command.ExecuteReaderAsync();
        var state = string.Empty;
        var answer = string.Empty;
        while (await reader.ReadAsync())
        {
            state = reader.GetString(0);
            if (!await reader.IsDBNullAsync(1)) answer += TextOf(reader.GetString(1));
        }

        return new StoredTurn(question, state, answer);
    }

    private static string TextOf(string payload)
    {
        using var json = JsonDocument.Parse(payload);
        return json.RootElement.GetProperty("kind").GetString() == "text"
            ? json.RootElement.GetProperty("text").GetString()!
            : string.Empty;
    }
}
