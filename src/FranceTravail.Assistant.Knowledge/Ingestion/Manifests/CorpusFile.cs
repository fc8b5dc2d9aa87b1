namespace FranceTravail.Assistant.Knowledge.Ingestion.Manifests;

/// <param name="RelativePath">To the corpus folder, with « / » and composed accents.</param>
public sealed record CorpusFile(string RelativePath, string FullPath);
