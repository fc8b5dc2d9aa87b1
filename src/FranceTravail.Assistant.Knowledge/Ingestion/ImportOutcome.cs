using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

[JsonConverter(typeof(JsonStringEnumConverter<ImportOutcome>))]
public enum ImportOutcome
{
    [JsonStringEnumMemberName("imported")]
    Imported,

    [JsonStringEnumMemberName("updated")]
    Updated,

    [JsonStringEnumMemberName("unchanged")]
    Unchanged,

    /// <summary>The file itself is at fault; the reason says what is wrong with it.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>The import is at fault (disk, database, model); the file may be good.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}
