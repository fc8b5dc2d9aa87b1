namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>Which documents of the corpus to list.</summary>
/// <param name="Words">All of them in the title or the identifier, whatever the case and the accents; empty is every document.</param>
/// <param name="Collection">Only this one; null is all.</param>
/// <param name="Standing">Only these; null is all.</param>
/// <param name="Skip">Documents of earlier pages.</param>
/// <param name="Take">Documents of one page.</param>
public sealed record CorpusQuery(string Words, string? Collection, CorpusStanding? Standing, int Skip, int Take);
