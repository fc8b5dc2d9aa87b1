namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>What became of one file.</summary>
/// <param name="Path">Relative to the imported folder.</param>
/// <param name="DocumentId">Null where the file gave no document.</param>
/// <param name="Reason">A French sentence for a refused or failed file, otherwise null.</param>
/// <param name="Passages">Passages of the document as it now stands.</param>
/// <param name="Warnings">French sentences for the curator: hidden text, ignored script…</param>
public sealed record ImportResult(
    string Path,
    string? DocumentId,
    ImportOutcome Outcome,
    string? Reason,
    int Passages,
    IReadOnlyList<string> Warnings);
