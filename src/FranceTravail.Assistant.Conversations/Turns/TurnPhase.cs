using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Conversations.Turns;

[JsonConverter(typeof(JsonStringEnumConverter<TurnPhase>))]
public enum TurnPhase
{
    Queued,
    Searching,
    Writing,
    Completed,
    Refused,
    Stopped,
    Failed,
}
