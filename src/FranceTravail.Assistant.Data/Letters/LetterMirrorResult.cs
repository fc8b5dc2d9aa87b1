namespace FranceTravail.Assistant.Data.Letters;

/// <summary>The last result of the mirror test of letters. Its letters are to made-up people.</summary>
public sealed class LetterMirrorResult
{
    public required Guid Id { get; init; }

    public DateTimeOffset MadeAt { get; init; }

    /// <summary>Which model worded the letters; null: none.</summary>
    public string? Model { get; init; }

    /// <summary>The compared pairs, as JSON.</summary>
    public required string Pairs { get; init; }
}
