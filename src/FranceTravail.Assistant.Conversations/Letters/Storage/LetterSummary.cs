namespace FranceTravail.Assistant.Conversations.Letters.Storage;

/// <param name="Template">The letter template's name.</param>
/// <param name="Recipient">« Mme Diallo » or the company; null where none is typed yet, or the letter cannot be read any more.</param>
/// <param name="IsToComplete">Something in its form is missing or cannot be read.</param>
/// <param name="IsValidated">Its text is the one that was read and validated.</param>
/// <param name="ErasedOn">When it will be erased, if nobody touches it.</param>
/// <param name="ValidatedAt">When its text was validated; null while it is not.</param>
/// <param name="Series">Where it stands in a series; null for a letter that was begun alone.</param>
public sealed record LetterSummary(
    Guid Id,
    string Template,
    string? Recipient,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    bool IsToComplete,
    bool IsValidated,
    DateTimeOffset ErasedOn,
    SeriesPlace? Series = null,
    DateTimeOffset? ValidatedAt = null);
