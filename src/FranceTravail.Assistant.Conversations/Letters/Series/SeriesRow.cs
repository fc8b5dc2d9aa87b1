using FranceTravail.Assistant.Conversations.Letters.Composition;

namespace FranceTravail.Assistant.Conversations.Letters.Series;

/// <param name="Number">The row as the spreadsheet would count it among those pasted, from 1, the titles and empty rows included.</param>
/// <param name="Typed">Field → what stood in the cell: the form starts with it, also where it cannot be read.</param>
/// <param name="Errors">What is missing or wrong, French sentences that name the cell.</param>
/// <param name="Amounts">Those of the letter, as it will say them, behind their labels.</param>
/// <param name="HasTooManyCells">True where it is longer than the titles: no cell can be trusted to stand under its own title.</param>
public sealed record SeriesRow(int Number, IReadOnlyDictionary<string, string?> Typed, IReadOnlyList<string> Errors, IReadOnlyList<string> Amounts, bool HasTooManyCells = false)
{
    /// <summary>What the agent should know and need not correct, French sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    public string? Recipient => LetterRecipient.Of(Typed);

    /// <summary>Nothing is left to be filled in.</summary>
    public bool IsReady => Errors.Count == 0;

    /// <summary>It can become a letter that an agent completes.</summary>
    public bool IsToComplete => Errors.Count > 0 && !HasTooManyCells;
}
