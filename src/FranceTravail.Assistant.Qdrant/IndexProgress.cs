namespace FranceTravail.Assistant.Qdrant;

/// <summary>How far a move of the index is.</summary>
/// <param name="Done">Versions done.</param>
/// <param name="Total">Versions in all; it grows where documents come in meanwhile.</param>
public sealed record IndexProgress(int Done, int Total);
