namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>A passage in its document. <see cref="Text"/> is data: it is shown as text, never as markup.</summary>
/// <param name="Start">First UTF-16 offset of the passage in <paramref name="Text"/>.</param>
/// <param name="End">End offset, excluded.</param>
/// <param name="HasOriginal">Whether the file that it was read from is still in the data folder.</param>
public sealed record SourceView(
    long PassageId,
    long VersionId,
    string DocumentId,
    string Title,
    string Heading,
    DateOnly? Date,
    string? Source,
    string? Publisher,
    string? Licence,
    string? Status,
    string FileName,
    string MediaType,
    string ContentHash,
    string Text,
    int Start,
    int End,
    int? Page,
    bool HasOriginal = false)
{
    public SourceValidity Validity { get; init; } = new();

    public bool IsPdf => MediaType == "application/pdf";
}
