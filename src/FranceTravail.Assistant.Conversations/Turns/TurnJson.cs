using System.Text.Encodings.Web;
using System.Text.Json;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>How events and snapshots are stored. Accents and apostrophes stay readable in the database; no browser reads it.</summary>
internal static class TurnJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(TurnEvent turnEvent) => JsonSerializer.Serialize(turnEvent, Options);

    public static string Write(TurnSnapshot snapshot) => JsonSerializer.Serialize(snapshot, Options);

    public static string Write(TurnRequest request) => JsonSerializer.Serialize(request, Options);

    /// <summary>What a stored snapshot holds for each passage of a document.</summary>
    public static string DocumentMark(string documentId) => $"\"documentId\":{JsonSerializer.Serialize(documentId, Options)}";

    public static TurnEvent ReadEvent(string json) => JsonSerializer.Deserialize<TurnEvent>(json, Options)!;

    public static TurnSnapshot ReadSnapshot(string json) => JsonSerializer.Deserialize<TurnSnapshot>(json, Options)!;

    public static TurnRequest ReadRequest(string json) => JsonSerializer.Deserialize<TurnRequest>(json, Options)!;
}
