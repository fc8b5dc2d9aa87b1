namespace FranceTravail.Assistant.Knowledge.Curation;

/// <param name="Changes">The last one first.</param>
/// <param name="IsOfEarlierText">A curator set dates, then an import brought another text, whose own dates apply.</param>
/// <param name="Titles">Of the documents that the changes name, by id, where they are in the corpus and the reader may see them.</param>
public sealed record DateHistory(
    IReadOnlyList<DateChangeRecord> Changes, bool IsOfEarlierText, IReadOnlyDictionary<string, string> Titles);
