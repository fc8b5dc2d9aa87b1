using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FranceTravail.Assistant.Qdrant.Tests.Writing;

/// <summary>What the server does by itself while it runs.</summary>
public sealed class IndexFollowerTests : IAsyncLifetime
{
    private QdrantFixture? _fixture;
    private IServiceProvider? _process;

    private QdrantFixture Fixture => _fixture!;

    private IndexHealth Health => _process!.GetRequiredService<IndexHealth>();

    public async ValueTask InitializeAsync() => _fixture = await QdrantFixture.StartAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _process?.GetServices<IHostedService>() ?? []) await service.StopAsync(CancellationToken.None);
        await Fixture.DisposeAsync();
    }

    [Fact]
    public async Task Server_ThatGoesAndComesBack_IsShownAndFollowedAgain()
    {
        await StartAsync();
        await Fixture.Database.PublishAsync(new PublishedDocument("a", "plafond mensuel"));
        await UntilAsync(() => IsLiveWith(1));

        await Fixture.Server.StopAsync();
        await UntilAsync(() => Health.Problem is not null);
        var failure = await Assert.ThrowsAsync<IndexUnavailableException>(() => SearchAsync("plafond"));
        var problem = Health.Problem;
        await Fixture.Database.PublishAsync(new PublishedDocument("b", "plafond annuel"));
        await Fixture.Server.StartAgainAsync();
        await UntilAsync(() => Health.Problem is null && IsLiveWith(2));

        Assert.Equal(problem, failure.Message);
        Assert.StartsWith("Le serveur Qdrant (http://127.0.0.1:", problem, StringComparison.Ordinal);
        Assert.Contains("vérifiez qu'il est démarré", problem, StringComparison.Ordinal);
        Assert.Equal(2, (await SearchAsync("plafond")).Count);
    }

    [Fact]
    public async Task Start_AfterPointsWereLostOnTheServer_PutsThemBack()
    {
        await Fixture.PublishAsync(new PublishedDocument("a", "plafond", "congé"));
        Fixture.Server.Apply("POST", "collections/corpus/points/delete", $$"""{"points":[{{Fixture.Server.PointIds("corpus")[0]}}]}""");

        await StartAsync();

        await UntilAsync(() => IsLiveWith(2));
    }

    [Fact]
    public async Task Start_WithAPassageThatTheServerRefuses_GoesOnWithoutIt()
    {
        var version = await Fixture.Database.PublishAsync(new PublishedDocument("a", "plafond", "congé"));
        Fixture.Server.RefusedPoint = version.Passages[0].PassageId;
        await Fixture.Index.FollowAsync(TestContext.Current.CancellationToken);

        await StartAsync();
        await Fixture.Database.PublishAsync(new PublishedDocument("b", "plafond annuel"));

        await UntilAsync(() => IsLiveWith(2));
        await UntilAsync(() => Health.Problem is null);
        Assert.Single(await SearchAsync("plafond"));
    }

    [Fact]
    public async Task Start_AfterASwitchThatWasCutShort_TakesOverTheMeanLengthOfTheLiveCollection()
    {
        await Fixture.PublishAsync(new PublishedDocument("a", "plafond", "congé"));
        var lengths = Fixture.Services.GetRequiredService<AverageLengths>();
        await lengths.FixAsync(new FixedAverage(400, 5_000), TestContext.Current.CancellationToken);

        await StartAsync();

        await UntilAsync(() => lengths.ReadAsync(TestContext.Current.CancellationToken).Result?.Passages == 2);
    }

    [Fact]
    public async Task Corpus_ThatGrowsFromAFewPassages_RenewsItsMeanLengthAlone()
    {
        await Fixture.PublishAsync(new PublishedDocument("a", "plafond"));
        var lengths = Fixture.Services.GetRequiredService<AverageLengths>();
        var before = await lengths.ReadAsync(TestContext.Current.CancellationToken);

        await Fixture.Database.PublishAsync(new PublishedDocument("b", "plafond annuel de l'allocation versée chaque mois au demandeur inscrit"));
        await StartAsync();
        await UntilAsync(() => lengths.ReadAsync(TestContext.Current.CancellationToken).Result?.Passages == 2);

        Assert.Equal(1, before!.Value.Passages);
        await UntilAsync(() => Fixture.Server.AliasTarget("corpus") == "corpus-2" && IsLiveWith(2));
        Assert.True((await Fixture.Corpus.CompareContentsAsync(null, TestContext.Current.CancellationToken)).AreNone);
    }

    private async Task StartAsync()
    {
        _process = Fixture.StartProcess(configure: services => services.UseQdrantIndex());
        foreach (var service in _process.GetServices<IHostedService>()) await service.StartAsync(TestContext.Current.CancellationToken);
    }

    private bool IsLiveWith(int points) => Fixture.Server.AliasTarget("corpus") is { } live && Fixture.Server.PointIds(live).Count == points;

    private Task<IReadOnlyList<PassageHit>> SearchAsync(string text) => _process!.GetRequiredService<IPassageIndex>().SearchAsync(
        new PassageQuery(text, ReadOnlyMemory<float>.Empty, new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24))),
        TestContext.Current.CancellationToken);

    private static async Task UntilAsync(Func<bool> isSo)
    {
        var deadline = TestDeadline.Token();
        while (!isSo()) await Task.Delay(10, deadline);
    }
}
