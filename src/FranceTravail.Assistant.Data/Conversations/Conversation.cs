namespace FranceTravail.Assistant.Data.Conversations;

public sealed class Conversation
{
    public required Guid Id { get; init; }

    public required string Title { get; set; }

    public required string Author { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    public List<Turn> Turns { get; } = [];
}
