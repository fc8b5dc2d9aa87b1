using FranceTravail.Assistant.Knowledge.Retrieval.Published;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>What SQLite says has changed since a snapshot was taken.</summary>
/// <param name="Mark">What the snapshot reaches with them.</param>
/// <param name="Facts">Present facts of published versions, whether the snapshot holds them already or not.</param>
/// <param name="Removed">Versions that are no longer published.</param>
/// <param name="Added">Passages of the published versions that the snapshot did not hold.</param>
internal sealed record IndexChanges(
    IndexMark Mark,
    IReadOnlyDictionary<long, VersionFacts> Facts,
    IReadOnlySet<long> Removed,
    IReadOnlyList<SegmentView> Added);
