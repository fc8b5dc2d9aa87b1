using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Embedded;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Embedded;

public sealed class CompactionTests
{
    private static readonly SearchScope Everyone = new(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24));

    [Fact]
    public void Compact_ManySmallVersions_KeepsFewSegments()
    {
        var snapshot = IndexSnapshot.Unread;
        for (var number = 1; number <= 300; number++) snapshot = Compaction.Compact(Publish(snapshot, number));

        Assert.Equal(300, snapshot.PassageCount);
        Assert.True(snapshot.Segments.Length <= 10, $"{snapshot.Segments.Length} segments");
    }

    [Fact]
    public void Compact_AfterRemovals_DropsTheirPassagesAndFindsTheSame()
    {
        var snapshot = IndexSnapshot.Unread;
        for (var number = 1; number <= 60; number++) snapshot = Compaction.Compact(Publish(snapshot, number));
        var withdrawn = snapshot.Apply(new IndexChanges(
            new IndexMark(61, null), new Dictionary<long, VersionFacts>(), Enumerable.Range(1, 60).Where(id => id % 3 > 0).Select(id => (long)id).ToHashSet(), []));

        var compacted = Compaction.Compact(withdrawn);

        Assert.Equal(20, compacted.Segments.Sum(view => view.Segment.PassageCount));
        Assert.Equal(Search(withdrawn), Search(compacted));
        Assert.Equal(20, Search(compacted).Count);
    }

    private static IReadOnlyList<PassageHit> Search(IndexSnapshot snapshot) =>
        SnapshotSearch.Search(snapshot, [new QueryTerm("mot", 1), new QueryTerm("rare7", 0.5f)], new float[] { 1, 0 }, Everyone, 100);

    private static IndexSnapshot Publish(IndexSnapshot snapshot, int number)
    {
        var facts = new VersionFacts(number, $"d{number}", "c", "tous", null, null, null);
        var builder = new SegmentBuilder();
        builder.Add(facts,
        [
            new IndexedPassage(
                number,
                new Dictionary<string, int> { ["mot"] = 1 + (number % 4), [$"rare{number % 10}"] = 1 },
                new[] { MathF.Cos(number), MathF.Sin(number) }),
        ]);
        return snapshot.Apply(new IndexChanges(
            new IndexMark(number, null), new Dictionary<long, VersionFacts> { [number] = facts }, new HashSet<long>(), [builder.Build()]));
    }
}
