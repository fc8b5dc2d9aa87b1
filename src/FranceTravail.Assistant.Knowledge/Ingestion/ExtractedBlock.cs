namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>One block of an <see cref="ExtractedDocument"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First UTF-16 offset in the document's text.</param>
/// <param name="End">End offset, excluded.</param>
/// <param name="Level">1 to 6 for a heading, nesting depth from 0 for a list item, 0 otherwise.</param>
/// <param name="Page">Page from 1, where the format has pages.</param>
public sealed record ExtractedBlock(ExtractedBlockKind Kind, int Start, int End, int Level = 0, int? Page = null);
