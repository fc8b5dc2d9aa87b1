namespace FranceTravail.Assistant.Data.Corpus;

/// <summary>A curator's change of the dates of a document: who, when, why, from what to what; and who undid it. Rows are never deleted.</summary>
public sealed class DateChange
{
    public long Id { get; init; }

    public required string DocumentId { get; init; }

    public Document? Document { get; init; }

    /// <summary>The version that carries the dates.</summary>
    public required long VersionId { get; init; }

    public DocumentVersion? Version { get; init; }

    public DateOnly? FromBefore { get; init; }

    public DateOnly? ToBefore { get; init; }

    public string? ReplacedByBefore { get; init; }

    public DateOnly? FromAfter { get; init; }

    public DateOnly? ToAfter { get; init; }

    public string? ReplacedByAfter { get; init; }

    /// <summary>Why, in the curator's words.</summary>
    public required string Reason { get; init; }

    public required string ChangedBy { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>When an import of the same content took the curator's dates over to the version that it wrote; null for a change made by hand.</summary>
    public DateTimeOffset? CarriedAt { get; init; }

    public string? UndoneBy { get; set; }

    /// <summary>Null while the change stands.</summary>
    public DateTimeOffset? UndoneAt { get; set; }
}
