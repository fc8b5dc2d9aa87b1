using FranceTravail.Assistant.Knowledge.Retrieval.Embedded;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Embedded;

public sealed class DenseRankingTests
{
    [Theory]
    [InlineData(2, 50)]
    [InlineData(17, 400)]
    [InlineData(384, 2_000)]
    [InlineData(1_024, 300)]
    public void Rank_RandomVectors_IsTheOrderOfExactSimilarities(int dimension, int count)
    {
        var random = new Random(dimension);
        var vectors = Enumerable.Range(0, count).Select(_ => Normalised(random, dimension)).ToArray();
        var snapshot = Snapshot(vectors);
        var mask = Enumerable.Range(0, count).Select(_ => random.Next(3) > 0).ToArray();
        var query = Normalised(random, dimension);

        var ranked = DenseRanking.Rank(snapshot, [mask], query, depth: 20);

        var expected = Enumerable.Range(0, count)
            .Where(passage => mask[passage])
            .OrderByDescending(passage => snapshot.Segments[0].Segment.Vectors.Similarity(passage, query))
            .Take(20);
        Assert.Equal(expected, ranked.Select(passage => passage.Passage));
    }

    [Fact]
    public void Rank_ZeroVectors_AreHarmless()
    {
        var snapshot = Snapshot([[0, 0, 0], [1, 0, 0]]);

        Assert.Equal([1, 0], DenseRanking.Rank(snapshot, [[true, true]], [1, 0, 0], 10).Select(passage => passage.Passage));
        Assert.Equal(2, DenseRanking.Rank(snapshot, [[true, true]], [0, 0, 0], 10).Length);
    }

    private static IndexSnapshot Snapshot(float[][] vectors)
    {
        var builder = new SegmentBuilder();
        builder.Add(
            new VersionFacts(1, "a", "c", "tous", null, null, null),
            [.. vectors.Select((vector, index) => new Knowledge.Retrieval.IndexedPassage(index + 1, new Dictionary<string, int>(), vector))]);
        return new IndexSnapshot(1, [builder.Build()]);
    }

    private static float[] Normalised(Random random, int dimension)
    {
        var vector = Enumerable.Range(0, dimension).Select(_ => random.NextSingle() - 0.4f).ToArray();
        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        return [.. vector.Select(value => value / norm)];
    }
}
