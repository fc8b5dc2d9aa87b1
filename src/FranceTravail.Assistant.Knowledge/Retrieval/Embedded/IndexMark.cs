namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Where SQLite stands.</summary>
/// <param name="Generation">0 before the first import.</param>
/// <param name="AverageLength">The fixed mean length of a passage, if one is fixed.</param>
internal readonly record struct IndexMark(long Generation, double? AverageLength);
