namespace FranceTravail.Assistant.Data.Conversations;

/// <summary>One numbered event of a turn, as it was shown.</summary>
public sealed class TurnEventRecord
{
    public required Guid TurnId { get; init; }

    /// <summary>From 1, without a gap, within a turn.</summary>
    public required int Sequence { get; init; }

    /// <summary>The event as polymorphic JSON.</summary>
    public required string Payload { get; init; }
}
