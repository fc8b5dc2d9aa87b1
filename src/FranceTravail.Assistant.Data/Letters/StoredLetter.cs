namespace FranceTravail.Assistant.Data.Letters;

/// <summary>A letter being written or done. What tells of a person is sealed; only what is needed to list and to erase it is in clear.</summary>
public sealed class StoredLetter
{
    public required Guid Id { get; init; }

    public required string Author { get; init; }

    /// <summary>The letter template's name.</summary>
    public required string Template { get; init; }

    /// <summary>The series whose rows it was made with; null for a letter that was begun alone. Nothing but its letters tells of a series.</summary>
    public Guid? SeriesId { get; init; }

    /// <summary>Its place in the series as it was made, from 1; letters deleted since leave gaps.</summary>
    public int? SeriesPosition { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>One more with each change: whoever writes says which one they read, so that two pages do not overwrite one another.</summary>
    public int Revision { get; set; }

    /// <summary>Form, notes and text as they stand, sealed.</summary>
    public required string SealedState { get; set; }

    /// <summary>Who read and signed which text, sealed; null while the letter is not validated.</summary>
    public string? SealedValidation { get; set; }

    public List<StoredLetterVersion> Versions { get; } = [];
}
