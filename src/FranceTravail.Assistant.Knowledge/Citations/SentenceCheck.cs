using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>What was found of one sentence of an answer in the passages that it cites.</summary>
/// <param name="Reason">A French sentence for a failed check, null otherwise.</param>
public sealed record SentenceCheck(string Sentence, SentenceCheckStatus Status, string? Reason);

[JsonConverter(typeof(JsonStringEnumConverter<SentenceCheckStatus>))]
public enum SentenceCheckStatus
{
    /// <summary>Its figures and quotes are in a passage that it cites. Supported is not yet answering: the page never says « vérifié ».</summary>
    [JsonStringEnumMemberName("supported")]
    Supported,

    /// <summary>It holds nothing that can be checked and cites nothing.</summary>
    [JsonStringEnumMemberName("nothing-to-check")]
    NothingToCheck,

    [JsonStringEnumMemberName("failed")]
    Failed,
}
