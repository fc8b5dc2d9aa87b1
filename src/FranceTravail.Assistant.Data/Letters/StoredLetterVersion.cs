namespace FranceTravail.Assistant.Data.Letters;

/// <summary>One state of a letter's text that can be gone back to.</summary>
public sealed class StoredLetterVersion
{
    public required Guid LetterId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>How it came about.</summary>
    public required string Kind { get; init; }

    public required string Author { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public required string SealedText { get; init; }
}
