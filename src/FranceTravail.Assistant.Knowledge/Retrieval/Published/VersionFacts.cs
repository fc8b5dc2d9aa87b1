namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>What scopes filter on. It can change (a curator sets an end date) while the version's passages never do.</summary>
public sealed record VersionFacts(
    long VersionId,
    string DocumentId,
    string Collection,
    string Audience,
    string? Status,
    DateOnly? InForceFrom,
    DateOnly? InForceTo)
{
    public static VersionFacts Of(IndexedVersion version) => new(
        version.VersionId,
        version.DocumentId,
        version.Collection,
        version.Audience,
        version.Status,
        version.InForceFrom,
        version.InForceTo);
}
