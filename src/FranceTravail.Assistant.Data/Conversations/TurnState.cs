namespace FranceTravail.Assistant.Data.Conversations;

public enum TurnState
{
    Queued,
    Running,
    Completed,
    Refused,
    Stopped,
    Failed,
}
