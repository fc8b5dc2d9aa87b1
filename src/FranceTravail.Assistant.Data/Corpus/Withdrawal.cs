namespace FranceTravail.Assistant.Data.Corpus;

/// <summary>A curator's brake on a document, and its release: who, when and why. Rows are never deleted.</summary>
public sealed class Withdrawal
{
    public long Id { get; init; }

    public required string DocumentId { get; init; }

    public Document? Document { get; init; }

    /// <summary>The version that was published at that moment, and is again once restored.</summary>
    public required long VersionId { get; init; }

    public DocumentVersion? Version { get; init; }

    /// <summary>Why, in the curator's words.</summary>
    public required string Reason { get; init; }

    /// <summary>The document to use instead, where there is one.</summary>
    public string? ReplacedById { get; init; }

    public required string WithdrawnBy { get; init; }

    public DateTimeOffset WithdrawnAt { get; init; }

    public string? RestoredBy { get; set; }

    /// <summary>Null while the document is withdrawn.</summary>
    public DateTimeOffset? RestoredAt { get; set; }
}
