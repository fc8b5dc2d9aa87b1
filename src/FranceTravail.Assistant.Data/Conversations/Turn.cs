namespace FranceTravail.Assistant.Data.Conversations;

/// <summary>A question and what became of it. The events are the truth while it runs; the snapshot is, once they are compacted.</summary>
public sealed class Turn
{
    public required Guid Id { get; init; }

    public required Guid ConversationId { get; init; }

    public Conversation? Conversation { get; init; }

    /// <summary>Position in the conversation, from 0.</summary>
    public required int Ordinal { get; init; }

    public required string Question { get; init; }

    public required string Author { get; init; }

    /// <summary>Parameters of the turn (date in force, collections…) as JSON.</summary>
    public required string Request { get; init; }

    public required TurnState State { get; set; }

    /// <summary>The folded events as JSON, written when the turn ends.</summary>
    public string? Snapshot { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public List<TurnEventRecord> Events { get; } = [];
}
