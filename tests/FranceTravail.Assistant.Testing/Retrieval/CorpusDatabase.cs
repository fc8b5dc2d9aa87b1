using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Testing.Retrieval;

/// <summary>A real SQLite file in a folder of its own, written as an import writes it.</summary>
public sealed class CorpusDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("index-");
    private readonly List<ServiceProvider> _processes = [];
    private readonly IDbContextFactory<AssistantDbContext> _contexts;

    public CorpusDatabase()
    {
        _contexts = Start().GetRequiredService<IDbContextFactory<AssistantDbContext>>();
    }

    /// <summary>The data folder.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Another index over the same file, as another process would have it.</summary>
    /// <param name="configure">What it has besides the embedded index.</param>
    public ServiceProvider Start(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddAssistantData(new DataFolder(_folder.FullName));
        services.AddEmbeddedIndex();
        configure?.Invoke(services);
        var provider = services.BuildServiceProvider();
        _processes.Add(provider);
        return provider;
    }

    public Task MigrateAsync() => _processes[0].MigrateAssistantDataAsync(TestContext.Current.CancellationToken);

    public async Task<IndexedVersion> PublishAsync(PublishedDocument published)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var generation = await NextGenerationAsync(context);
        var document = await context.Documents.FindAsync(published.Id);
        if (document is null)
        {
            document = new Document { Id = published.Id, Collection = published.Collection, Audience = published.Audience };
            context.Add(document);
        }

        await foreach (var old in context.DocumentVersions
            .Where(version => version.DocumentId == published.Id && version.State == DocumentVersionState.Published)
            .AsAsyncEnumerable())
        {
            old.State = DocumentVersionState.Archived;
            old.IndexGeneration = generation;
        }

        var version = Version(published, generation);
        context.Add(version);
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
        return Indexed(document, version);
    }

    public Task WithdrawAsync(long versionId) =>
        ChangeAsync(versionId, version => version.State = DocumentVersionState.Archived);

    public async Task ChangeAsync(long versionId, Action<DocumentVersion> change)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        var version = await context.DocumentVersions.SingleAsync(candidate => candidate.Id == versionId);
        change(version);
        version.IndexGeneration = await NextGenerationAsync(context);
        await context.SaveChangesAsync();
    }

    public async Task ChangePassagesAsync(string sql)
    {
        await using var context = await _contexts.CreateDbContextAsync();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes) await process.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task<long> NextGenerationAsync(AssistantDbContext context)
    {
        var state = await context.IndexStates.SingleOrDefaultAsync();
        if (state is null)
        {
            state = new IndexState();
            context.Add(state);
        }

        return ++state.Generation;
    }

    private static DocumentVersion Version(PublishedDocument published, long generation)
    {
        var version = new DocumentVersion
        {
            DocumentId = published.Id,
            ContentHash = string.Empty,
            ImportKey = string.Empty,
            Title = published.Title,
            Status = published.Status,
            State = DocumentVersionState.Published,
            InForceFrom = published.InForceFrom,
            InForceTo = published.InForceTo,
            FileName = $"{published.Id}.md",
            MediaType = "text/markdown",
            Text = string.Join('\n', published.Passages),
            Author = "test",
            IndexGeneration = generation,
        };
        version.Passages.AddRange(published.Passages.Select((text, ordinal) => new Passage
        {
            Ordinal = ordinal,
            Heading = string.Empty,
            Text = text,
            Start = 0,
            End = text.Length,
            Terms = TermsEncoding.Encode(PassageTerms.Of(published.Title, string.Empty, text)),
            Vector = published.Vectors.Count == 0 ? [] : VectorEncoding.Encode(published.Vectors[ordinal]),
        }));
        return version;
    }

    private static IndexedVersion Indexed(Document document, DocumentVersion version) => new(
        version.Id,
        document.Id,
        document.Collection,
        document.Audience,
        version.Status,
        version.InForceFrom,
        version.InForceTo,
        [.. version.Passages.Select(passage => new IndexedPassage(
            passage.Id, TermsEncoding.Decode(passage.Terms), VectorEncoding.Decode(passage.Vector)))]);
}
