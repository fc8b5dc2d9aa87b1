namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>A file on its way from the reader to the store.</summary>
public abstract record ReadFile(ImportedFile File)
{
    public sealed record Ready(ImportedFile File, string ContentHash, ExtractedDocument Document) : ReadFile(File);

    /// <param name="Passages">Passages of the version that is already published.</param>
    public sealed record Unchanged(ImportedFile File, int Passages) : ReadFile(File);

    public sealed record Refused(ImportedFile File, string Reason) : ReadFile(File);
}
