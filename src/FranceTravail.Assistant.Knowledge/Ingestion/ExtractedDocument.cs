namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>
/// What an extractor read in one file: the text as it will be shown, and blocks that point into it.
/// Data only: no link is followed, nothing in it is run.
/// </summary>
/// <param name="Text">The whole text, normalised to NFC with « \n » line ends; never empty.</param>
/// <param name="MediaType">The type found in the content (not in the file name), for example <c>application/pdf</c>.</param>
/// <param name="Title">The title that the file itself says, if any.</param>
/// <param name="Date">The date of update that the file itself says, if any.</param>
/// <param name="Source">The address or reference that the file itself says, if any.</param>
/// <param name="Blocks">In reading order, without overlap.</param>
/// <param name="Warnings">French sentences for the curator: hidden text, ignored script, unreadable page…</param>
public sealed record ExtractedDocument(
    string Text,
    string MediaType,
    string? Title,
    DateOnly? Date,
    string? Source,
    IReadOnlyList<ExtractedBlock> Blocks,
    IReadOnlyList<string> Warnings);
