using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Embedded;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>The exact scan of the embedded index beside the one of sqlite-vec: the same vectors, one thread each, the same hundred best.</summary>
internal static class VectorScan
{
    private const int Dimension = 384;
    private const int Queries = 50;
    private const int Pairs = 21;
    private const float Common = 1.5f;

    public static async Task<object> MeasureAsync(int count)
    {
        var random = new Random(384);
        var centre = Normal(random);
        var vectors = Enumerable.Range(0, count).Select(_ => Vector(random, centre)).ToArray();
        var queries = Enumerable.Range(0, Queries).Select(_ => Vector(random, centre)).ToArray();
        var snapshot = Snapshot(vectors);
        bool[][] masks = [[.. Enumerable.Repeat(true, count)]];
        using var sqlite = SqliteVec.Load(vectors);

        long[] Own(float[] query) => [.. DenseRanking.Rank(snapshot, masks, query, ReciprocalRankFusion.Depth).Select(hit => hit.PassageId)];
        var recall = queries.Average(query => Own(query).Intersect(sqlite.Nearest(query, ReciprocalRankFusion.Depth)).Count() / (double)ReciprocalRankFusion.Depth);
        var next = 0;
        var times = await PairedRatios.MeasureAsync(
            () => Block(query => sqlite.Nearest(query, ReciprocalRankFusion.Depth)), () => Block(Own), Pairs);

        return new
        {
            vectors = count,
            dimension = Dimension,
            recallOfThoseOfSqliteVec = Math.Round(recall, 4),
            ownTimeToSqliteVec = times.Ratio,
            inProcessorTime = times.ProcessorRatio,
            bar = 0.25,
            ownMilliseconds = Math.Round(1000 / times.Second, 2),
            sqliteVecMilliseconds = Math.Round(1000 / times.First, 2),
            times.Pairs,
        };

        Task<double> Block(Func<float[], long[]> search)
        {
            search(queries[next++ % Queries]);
            return Task.FromResult(1.0);
        }
    }

    private static IndexSnapshot Snapshot(float[][] vectors)
    {
        var none = new Dictionary<string, int>();
        var builder = new SegmentBuilder();
        builder.Add(
            new VersionFacts(1, "document", "collection", "tous", null, null, null),
            [.. vectors.Select((vector, position) => new IndexedPassage(position + 1, none, vector))]);
        return new IndexSnapshot(1, [builder.Build()]);
    }

    // Embeddings of one language share a direction: their similarities lie close together, which is the hard case for bounds.
    private static float[] Vector(Random random, float[] centre)
    {
        var vector = Normal(random).Zip(centre, (noise, common) => noise + (Common * common)).ToArray();
        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        return [.. vector.Select(value => value / norm)];
    }

    private static float[] Normal(Random random) =>
        [.. Enumerable.Range(0, Dimension).Select(_ => (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())))];
}
