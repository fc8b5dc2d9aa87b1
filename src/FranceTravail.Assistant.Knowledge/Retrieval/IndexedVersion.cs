namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>All that an index needs of one published version: what scopes filter on, and its passages.</summary>
public sealed record IndexedVersion(
    long VersionId,
    string DocumentId,
    string Collection,
    string Audience,
    string? Status,
    DateOnly? InForceFrom,
    DateOnly? InForceTo,
    IReadOnlyList<IndexedPassage> Passages);
