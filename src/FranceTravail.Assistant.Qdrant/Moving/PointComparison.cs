using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>One passage on both sides.</summary>
/// <param name="Id">The passage, which is the point.</param>
/// <param name="Point">As it ought to be; null where there ought to be none.</param>
/// <param name="Document">The passage's document; null where there ought to be none.</param>
internal sealed record PointComparison(PointState State, long Id, PointStruct? Point, string? Document);

/// <summary>How a point on the server stands to what SQLite publishes.</summary>
internal enum PointState
{
    Same,
    Missing,
    Different,
    Extra,
}
