using FranceTravail.Assistant.Conversations.Letters.Composition;

namespace FranceTravail.Assistant.Conversations.Letters.Series;

/// <summary>Rows of a spreadsheet as letters to be written.</summary>
/// <param name="Columns">What each column fills, in order; null for a column that fills nothing.</param>
/// <param name="HasHeader">True where the first row named the columns; false where they were taken in the order that the caller gave.</param>
/// <param name="Problem">Why no row could be read, or which were left out, a French sentence; null where all were.</param>
public sealed record LetterSeries(IReadOnlyList<string?> Columns, bool HasHeader, IReadOnlyList<SeriesRow> Rows, string? Problem);

/// <param name="Number">The row as the spreadsheet would count it among those pasted, from 1, the header included.</param>
/// <param name="Typed">Field → what stood in the cell: the form starts with it, also where it cannot be read.</param>
/// <param name="Ignored">Column's name or place → a cell that fills no field.</param>
/// <param name="Errors">What keeps this letter from being written, French sentences.</param>
public sealed record SeriesRow(
    int Number,
    IReadOnlyDictionary<string, string?> Typed,
    LetterFacts Facts,
    IReadOnlyDictionary<string, string> Ignored,
    IReadOnlyList<string> Errors);
