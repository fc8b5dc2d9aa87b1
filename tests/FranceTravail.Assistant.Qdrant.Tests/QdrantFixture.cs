using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Qdrant;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Qdrant.Tests;

/// <summary>A SQLite file and a server, with the index between them. Nothing may be said that the specification does not allow.</summary>
internal sealed class QdrantFixture : IAsyncDisposable
{
    public const int Dimension = 2;

    private readonly bool _ownsServer;

    private QdrantFixture(QdrantServerFake? server, string url, string corpus, bool ownsServer = true)
    {
        _ownsServer = ownsServer;
        Fake = server;
        Options = new QdrantOptions { Url = url, Corpus = corpus, RetryDelayMilliseconds = 1, PollMilliseconds = 10, TimeoutSeconds = 1 };
    }

    public CorpusDatabase Database { get; } = new();

    /// <summary>The test server; null on a real one.</summary>
    public QdrantServerFake? Fake { get; }

    public QdrantServerFake Server => Fake ?? throw new InvalidOperationException("This test needs the test server.");

    public QdrantOptions Options { get; }

    public ServiceProvider Services { get; private set; } = null!;

    public IPassageIndex Index => Services.GetRequiredKeyedService<IPassageIndex>(QdrantServiceCollectionExtensions.Key);

    public IPassageIndex Embedded => Services.GetRequiredKeyedService<IPassageIndex>(RetrievalServiceCollectionExtensions.Embedded);

    public QdrantClient Client => Services.GetRequiredService<QdrantClient>();

    public QdrantCorpus Corpus => Services.GetRequiredService<QdrantCorpus>();

    public static async Task<QdrantFixture> StartAsync(int dimension = Dimension)
    {
        var server = await QdrantServerFake.StartAsync();
        return await StartAsync(new QdrantFixture(server, server.Url, "corpus"), dimension);
    }

    /// <summary>
    /// On a real server, given by QDRANT_URL (and QDRANT_API_KEY), in a corpus of its own that is removed at the end; without
    /// one, the test is skipped.
    /// </summary>
    public static Task<QdrantFixture> StartRealAsync(int dimension = Dimension)
    {
        var url = Environment.GetEnvironmentVariable("QDRANT_URL");
        Assert.SkipWhen(string.IsNullOrEmpty(url), "QDRANT_URL names no Qdrant server.");
        var fixture = new QdrantFixture(null, url!, $"test-{Guid.NewGuid():N}");
        (fixture.Options.ApiKey, fixture.Options.TimeoutSeconds) = (Environment.GetEnvironmentVariable("QDRANT_API_KEY"), 30);
        return StartAsync(fixture, dimension);
    }

    /// <summary>Another database with the same configuration: the same server, the same corpus.</summary>
    public Task<QdrantFixture> StartNeighbourAsync() =>
        StartAsync(new QdrantFixture(Fake, Options.Url, Options.Corpus, ownsServer: false), Dimension);

    /// <summary>The index as another process would have it.</summary>
    public ServiceProvider StartProcess(int dimension = Dimension, Action<IServiceCollection>? configure = null) => Database.Start(services =>
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new TextEmbedder(new FakeEmbeddingGenerator(dimension), new TextEmbedderOptions("", "", "model")));
        services.AddQdrant(Options);
        configure?.Invoke(services);
    });

    /// <summary>The index of a process that has just started.</summary>
    public IPassageIndex StartIndex() => StartProcess().GetRequiredKeyedService<IPassageIndex>(QdrantServiceCollectionExtensions.Key);

    public async Task<IndexedVersion> PublishAsync(PublishedDocument document)
    {
        var version = await Database.PublishAsync(document);
        await Index.ReplaceAsync(version, TestContext.Current.CancellationToken);
        await Index.FollowAsync(TestContext.Current.CancellationToken);
        return version;
    }

    public async Task WithdrawAsync(long versionId)
    {
        await Database.WithdrawAsync(versionId);
        await Index.RemoveAsync(versionId, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (Fake is null && _ownsServer)
        {
            foreach (var name in (await Corpus.ListAsync(CancellationToken.None)).All) await Client.DeleteCollectionAsync(name, CancellationToken.None);
        }

        await Database.DisposeAsync();
        if (Fake is null || !_ownsServer) return;

        await Fake.DisposeAsync();
        Assert.Empty(Fake.Violations);
    }

    private static async Task<QdrantFixture> StartAsync(QdrantFixture fixture, int dimension)
    {
        await fixture.Database.MigrateAsync();
        fixture.Services = fixture.StartProcess(dimension);
        return fixture;
    }
}
