namespace FranceTravail.Assistant.Data.Corpus;

/// <summary>One text of a document as one file gave it. Passages belong to a version, so that an answer can be shown as it was.</summary>
public sealed class DocumentVersion
{
    public long Id { get; init; }

    public required string DocumentId { get; init; }

    public Document? Document { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits; also its name in the store of originals.</summary>
    public required string ContentHash { get; init; }

    /// <summary>SHA-256 of everything besides the content that an import would write (metadata, extractor, analyser, embedding model).</summary>
    public required string ImportKey { get; init; }

    public required string Title { get; init; }

    /// <summary>The day on which the text was last updated, as its publisher says.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where the publisher shows it, a URL or a reference; data only, never followed.</summary>
    public string? Source { get; init; }

    public string? Publisher { get; init; }

    public string? Licence { get; init; }

    public string? Theme { get; init; }

    /// <summary>The publisher's own status as the manifest gives it (« current », « archive-2020 »…).</summary>
    public string? Status { get; init; }

    public required DocumentVersionState State { get; set; }

    /// <summary>First day in force; null is « since ever ».</summary>
    public DateOnly? InForceFrom { get; set; }

    /// <summary>Last day in force, included; null is « until further notice ».</summary>
    public DateOnly? InForceTo { get; set; }

    /// <summary>The document that takes its place, as a curator said; shown, and without effect on what is found.</summary>
    // No foreign key: adding one has SQLite write the whole table anew.
    public string? ReplacedById { get; set; }

    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    /// <summary>The whole extracted text; passages point into it by UTF-16 offsets.</summary>
    public required string Text { get; init; }

    public required string Author { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Why this version was written or put aside, in a curator's words.</summary>
    public string? Reason { get; set; }

    /// <summary>The index generation that last added or removed this version; readers of the index catch up by it.</summary>
    public long IndexGeneration { get; set; }

    public List<Passage> Passages { get; } = [];
}
