namespace FranceTravail.Assistant.Knowledge.Ingestion.Manifests;

/// <summary>One line of <c>manifest.jsonl</c>: identity and metadata of a file, as the corpus's publisher gives them.</summary>
/// <param name="Path">Relative to the manifest's folder, with « / ».</param>
/// <param name="InForceTo">Last day, included.</param>
public sealed record CorpusManifestEntry(
    string Id,
    string Path,
    string? Title = null,
    DateOnly? Date = null,
    string? Source = null,
    string? Publisher = null,
    string? Licence = null,
    string? Theme = null,
    string? Collection = null,
    string? Status = null,
    DateOnly? InForceFrom = null,
    DateOnly? InForceTo = null,
    string? Audience = null);
