namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>One query on both indexes.</summary>
/// <param name="Query">As it was asked.</param>
/// <param name="Overlap">Part of the first ten that both have, from 0 to 1.</param>
/// <param name="IsSameOrder">The same passages in the same order.</param>
public sealed record ComparedQuery(string Query, double Overlap, bool IsSameOrder);
