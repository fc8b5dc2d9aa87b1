using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Evaluation;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.LlamaCpp;
using FranceTravail.Assistant.Qdrant;
using FranceTravail.Assistant.Testing.Qdrant;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>
/// A corpus on the test server (exact, the formulas of the real one) and in memory: the part of the first ten that both find.
/// </summary>
internal static class IndexTwins
{
    private const int Compared = 500;

    /// <param name="data">A copy of a data folder with an imported corpus: it is migrated and marked.</param>
    /// <param name="queries">Judged queries, of which the first 500 are asked.</param>
    public static async Task<object> MeasureAsync(string data, string queries)
    {
        await using var server = await QdrantServerFake.StartAsync();
        server.IsValidating = false;
        await using var generator = await LlamaEmbeddingGenerator.LoadAsync(
            new LlamaEmbeddingModelOptions { ModelPath = Repository.Model("multilingual-e5-small-fr-en.Q4_0.gguf") }, NullLoggerFactory.Instance);
        await using var services = Services(data, server.Url, generator);
        await services.MigrateAssistantDataAsync(CancellationToken.None);
        var corpus = services.GetRequiredService<QdrantCorpus>();
        await corpus.CopyToServerAsync(null, CancellationToken.None);
        var contents = await corpus.CompareContentsAsync(null, CancellationToken.None);
        var texts = (await RetrievalQuery.ReadAsync(queries, CancellationToken.None)).Take(Compared).Select(query => query.Text).ToList();
        var scope = new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24));

        var compared = await corpus.CompareQueriesAsync(texts, scope, null, CancellationToken.None);

        return new
        {
            passages = contents.Expected,
            sameContents = contents.AreNone,
            queries = compared.Count,
            overlap = Math.Round(compared.Average(query => query.Overlap), 5),
            sameOrder = compared.Count(query => query.IsSameOrder),
            differing = compared.Where(query => query.Overlap < 1).Select(query => new { query.Query, query.Overlap }),
            bar = 0.99,
        };
    }

    private static ServiceProvider Services(string data, string url, LlamaEmbeddingGenerator generator)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddAssistantData(new DataFolder(data));
        services.AddEmbeddedIndex();
        services.AddSingleton(new TextEmbedder(generator, new TextEmbedderOptions("query: ", "passage: ", "benchmark")));

        // The test server's scan of the whole corpus takes longer than a real one is given.
        services.AddQdrant(new QdrantOptions { Url = url, TimeoutSeconds = 60 });
        return services.BuildServiceProvider();
    }
}
