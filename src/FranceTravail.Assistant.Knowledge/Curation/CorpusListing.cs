namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>One page of the list, by title.</summary>
/// <param name="Total">Of all pages.</param>
public sealed record CorpusListing(IReadOnlyList<CorpusRow> Rows, int Total);
