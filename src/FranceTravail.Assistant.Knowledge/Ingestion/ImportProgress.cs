namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <param name="Done">Files done, whatever became of them.</param>
/// <param name="Total">Files in all.</param>
public sealed record ImportProgress(int Done, int Total);
