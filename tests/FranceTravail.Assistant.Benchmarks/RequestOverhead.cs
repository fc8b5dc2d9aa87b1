using System.Diagnostics;
using System.Text.Json;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Search;
using FranceTravail.Assistant.Qdrant.Writing;
using FranceTravail.Assistant.Testing.Qdrant;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>
/// The same search of the same engine, through Kestrel and our client and called in process, in turns. The corpus is small, so
/// that the engine's own time does not hide the difference; the answer is as large as any (200 hits and two rankings of 100).
/// </summary>
internal static class RequestOverhead
{
    private const int Passages = 300;
    private const int Dimension = 384;
    // Until the runtime has compiled the loops for good.
    private const int WarmUp = 1_000;
    private const int Measured = 1_000;
    private const string Collection = "overhead";

    public static async Task<object> MeasureAsync()
    {
        await using var server = await QdrantServerFake.StartAsync();
        server.IsValidating = false;
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(Options.Create(new QdrantOptions { Url = server.Url }))
            .AddQdrantClient()
            .BuildServiceProvider();
        var client = services.GetRequiredService<QdrantClient>();
        await FillAsync(client);
        var query = HybridQuery.Of(HybridQuery.Rankings([new QueryTerm("mot", 1), new QueryTerm("pair", 1)], Vector(0), new Filter()));
        var sent = JsonSerializer.SerializeToElement(query, QdrantJson.Default.QueryBatch);

        var (through, inProcess) = (new List<double>(), new List<double>());
        var (throughProcessor, inProcessProcessor) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var run = 0; run < WarmUp + Measured; run++)
        {
            var (firstProcessor, first) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            await client.QueryBatchAsync(Collection, query, CancellationToken.None);
            var (secondProcessor, second) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            server.Search(Collection, sent);
            if (run < WarmUp) continue;

            through.Add(Stopwatch.GetElapsedTime(first, second).TotalMilliseconds);
            inProcess.Add(Stopwatch.GetElapsedTime(second).TotalMilliseconds);
            throughProcessor += secondProcessor - firstProcessor;
            inProcessProcessor += Environment.CpuUsage.TotalTime - secondProcessor;
        }

        return new
        {
            // Client, network and server together; what other programs do matters less than by the clock.
            moreProcessorMilliseconds = Math.Round((throughProcessor - inProcessProcessor).TotalMilliseconds / Measured, 2),
            throughClientP50 = Quantile(through, 0.5),
            inProcessP50 = Quantile(inProcess, 0.5),
            throughClientP95 = Quantile(through, 0.95),
            inProcessP95 = Quantile(inProcess, 0.95),
            ratioP95 = Math.Round(Quantile(through, 0.95) / Quantile(inProcess, 0.95), 2),
            moreP95 = Math.Round(Quantile(through, 0.95) - Quantile(inProcess, 0.95), 2),
            barMilliseconds = 2,
        };
    }

    private static async Task FillAsync(QdrantClient client)
    {
        await client.CreateCollectionAsync(
            Collection,
            new CreateCollection
            {
                Vectors = new Dictionary<string, VectorParams> { ["dense"] = new(Dimension, "Cosine") },
                SparseVectors = new Dictionary<string, SparseVectorParams> { ["sparse"] = new("idf") },
            },
            CancellationToken.None);
        IndexedPassage[] passages =
        [
            .. Enumerable.Range(1, Passages).Select(number => new IndexedPassage(
                number, new Dictionary<string, int> { ["mot"] = 1 + (number % 5), [number % 2 == 0 ? "pair" : "impair"] = 1 }, Vector(number))),
        ];
        var version = new IndexedVersion(1, "document", "collection", "tous", null, null, null, passages);
        await client.UpsertAsync(Collection, [.. PassagePoints.Of(version, new Bm25(4))], CancellationToken.None);
    }

    private static float[] Vector(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Dimension).Select(_ => random.NextSingle() - 0.5f)];
    }

    private static double Quantile(List<double> values, double part)
    {
        var sorted = values.Order().ToList();
        return Math.Round(sorted[(int)(part * (sorted.Count - 1))], 2);
    }
}
