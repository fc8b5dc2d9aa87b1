using FranceTravail.Assistant.Knowledge.Ingestion.Manifests;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>A file of the folder with the identity and metadata that it is imported under.</summary>
/// <param name="Manifest">What the manifest says of it; null where there is none.</param>
/// <param name="Fault">Why there is nothing to read, as a French sentence: the manifest names a file that is not there. Otherwise null.</param>
public sealed record ImportedFile(
    string FullPath,
    string RelativePath,
    string DocumentId,
    string Collection,
    string Audience,
    CorpusManifestEntry? Manifest,
    string? Fault = null);
