using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion;

/// <summary>The real importer and index over a real SQLite file; the embedding model is a fake. A second process is a second set of services.</summary>
internal sealed class ImporterFixture : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<ServiceProvider> _processes = [];

    public FakeEmbeddingGenerator Embeddings { get; } = new();

    public string CorpusPath => Path.Combine(_folder.Path, "corpus");

    public static async Task<ImporterFixture> StartAsync()
    {
        var fixture = new ImporterFixture();
        Directory.CreateDirectory(fixture.CorpusPath);
        await fixture.StartProcess().MigrateAssistantDataAsync(TestDeadline.Token());
        return fixture;
    }

    public ServiceProvider StartProcess(string embeddingModel = "fake", Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
            .AddSingleton(TimeProvider.System)
            .AddAssistantData(new DataFolder(Path.Combine(_folder.Path, "data")))
            .AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(Embeddings)
            .AddSingleton(new TextEmbedderOptions("query: ", "passage: ", embeddingModel))
            .AddSingleton<ITextExtractor>(new InProcessTextExtractor(new ExtractionLimits()))
            .AddKnowledge();
        configure?.Invoke(services);
        var process = services.BuildServiceProvider();
        _processes.Add(process);
        return process;
    }

    public void Write(string name, string text) => _folder.File(Path.Combine("corpus", name), text);

    /// <param name="file">This one alone; null for the whole folder.</param>
    /// <param name="progress">Takes each step.</param>
    public async Task<List<ImportResult>> ImportAsync(IServiceProvider? process = null, string? file = null, List<ImportProgress>? progress = null) =>
        await (process ?? _processes[0]).GetRequiredService<CorpusImporter>()
            .ImportAsync(new ImportRequest(Path.Combine(CorpusPath, file ?? string.Empty), "test"), new Steps(progress ?? []), TestDeadline.Token())
            .ToListAsync(TestDeadline.Token());

    public async Task<IReadOnlyList<FoundPassage>> FindAsync(string query, IServiceProvider? process = null, DateOnly? on = null) =>
        (await (process ?? _processes[0]).GetRequiredService<PassageFinder>().FindAsync(
            query, new SearchScope(new HashSet<string> { "tous" }, on ?? new DateOnly(2026, 11, 24)), 10, TestDeadline.Token())).Passages;

    public async Task<AssistantDbContext> OpenStoreAsync() =>
        await _processes[0].GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(TestDeadline.Token());

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes) await process.DisposeAsync();
        _folder.Dispose();
    }

    private sealed class Steps(List<ImportProgress> taken) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => taken.Add(value);
    }
}
