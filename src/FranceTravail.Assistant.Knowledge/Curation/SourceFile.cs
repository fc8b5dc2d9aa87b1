namespace FranceTravail.Assistant.Knowledge.Curation;

/// <param name="Path">Where the original lies in the data folder.</param>
public sealed record SourceFile(string Path, string FileName, string MediaType);
