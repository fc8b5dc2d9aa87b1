namespace FranceTravail.Assistant.Conversations.Letters.Series;

/// <summary>Rows of a spreadsheet as letters to be written.</summary>
/// <param name="Unrecognised">Titles of the columns that fill no field.</param>
/// <param name="Problem">Why no row could be read, a French sentence; null where all were.</param>
public sealed record LetterSeries(IReadOnlyList<SeriesRow> Rows, IReadOnlyList<string> Unrecognised, string? Problem);
