namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>What a search found, with the question as it was searched, so that what reads the passages next need not prepare it again.</summary>
/// <param name="Vector">The embedded question; empty where words alone decided, for want of an embedding model.</param>
/// <param name="Passages">Best first.</param>
public sealed record PassageFindings(ExpandedQuery Query, ReadOnlyMemory<float> Vector, IReadOnlyList<FoundPassage> Passages);
