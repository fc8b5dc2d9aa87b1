namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>A change of dates as the page tells it.</summary>
/// <param name="CarriedAt">When an import of the same text took the dates over; null for a change made by hand.</param>
/// <param name="IsOfThisVersion">False where the text has changed since, and its own dates apply.</param>
/// <param name="CanBeUndone">True for the last change that stands.</param>
public sealed record DateChangeRecord(
    long Id,
    DocumentDates Before,
    DocumentDates After,
    string Reason,
    string ChangedBy,
    DateTimeOffset ChangedAt,
    DateTimeOffset? CarriedAt,
    string? UndoneBy,
    DateTimeOffset? UndoneAt,
    bool IsOfThisVersion,
    bool CanBeUndone);
