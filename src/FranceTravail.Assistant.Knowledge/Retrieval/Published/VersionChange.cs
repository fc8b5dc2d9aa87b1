namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>What became of a version, in the order in which it did.</summary>
/// <param name="Generation">The index generation that its transaction reached.</param>
/// <param name="IsPublished">False where it was replaced or withdrawn.</param>
public sealed record VersionChange(VersionFacts Facts, long Generation, bool IsPublished);
