namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Where a version's passages stand in a segment.</summary>
/// <param name="WithTerms">How many of its passages hold a term: one of signs only holds none.</param>
/// <param name="TotalLength">Terms of all its passages, repetitions included.</param>
internal readonly record struct VersionSpan(int First, int Count, int WithTerms, long TotalLength);
