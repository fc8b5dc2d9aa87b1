using FranceTravail.Assistant.Qdrant.Writing;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Qdrant.Tests.Writing;

/// <summary>Two processes over one data folder: the server that builds its index by itself, and an administrator at the same moment.</summary>
public sealed class IndexLeasesTests : IAsyncLifetime
{
    private const string Upsert = "PUT /collections/*/points";
    private const int Documents = 150;

    private QdrantFixture? _fixture;

    private QdrantFixture Fixture => _fixture!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _fixture = await QdrantFixture.StartAsync();
        Fixture.Options.BatchSize = 10;
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    [Fact]
    public async Task Processes_ThatBuildTheIndexAtOnce_WriteEachPassageOnce()
    {
        await PublishAsync("a");
        var other = Fixture.StartProcess();

        await Task.WhenAll(
            Fixture.Index.FollowAsync(Token),
            other.GetRequiredService<QdrantCorpus>().CopyToServerAsync(null, Token),
            Fixture.StartIndex().FollowAsync(Token));

        Assert.Equal(Batches(Documents), Fixture.Server.Requests.Count(route => route == Upsert));
        Assert.Equal(["corpus-1"], Fixture.Server.CollectionNames());
        Assert.True((await Fixture.Corpus.CompareContentsAsync(null, Token)).AreNone);
    }

    [Fact]
    public async Task Processes_ThatCatchUpAtOnce_WriteEachPassageOnce()
    {
        await PublishAsync("a");
        await Fixture.Index.FollowAsync(Token);
        await PublishAsync("b");
        Fixture.Server.Requests.Clear();

        await Task.WhenAll(Fixture.Index.FollowAsync(Token), Fixture.StartIndex().FollowAsync(Token), Fixture.StartIndex().FollowAsync(Token));

        Assert.Equal(Batches(Documents), Fixture.Server.Requests.Count(route => route == Upsert));
        Assert.True((await Fixture.Corpus.CompareContentsAsync(null, Token)).AreNone);
    }

    [Fact]
    public async Task Lease_OfAProcessThatWasKilled_GoesToTheNextWhenItExpires()
    {
        await Fixture.Database.PublishAsync(new PublishedDocument("a", "plafond"));
        await Fixture.Index.FollowAsync(Token);
        await Fixture.Database.ChangePassagesAsync(
            "INSERT OR REPLACE INTO IndexLeases (Name, Owner, ExpiresAt) VALUES ('corpus-1', '00000000-0000-4000-8000-000000000001', 9000000000000000000)");
        await Fixture.Database.PublishAsync(new PublishedDocument("b", "plafond"));
        var following = Fixture.Index.FollowAsync(Token);
        await Task.Delay(200, Token);
        var isWaiting = !following.IsCompleted;

        await Fixture.Database.ChangePassagesAsync("UPDATE IndexLeases SET ExpiresAt = 0");
        await following.WaitAsync(TestDeadline.Token());

        Assert.True(isWaiting);
        Assert.Equal(2, Fixture.Server.PointIds("corpus").Count);
    }

    [Fact]
    public async Task Lease_ThatIsHeld_IsGivenToNobodyElse()
    {
        await using var held = await Fixture.Services.GetRequiredService<IndexLeases>().TakeAsync("corpus-1", Token);
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Fixture.StartProcess().GetRequiredService<IndexLeases>().TakeAsync("corpus-1", patience.Token));
    }

    // A step of the writer is 64 documents of one passage.
    private static int Batches(int documents) => Enumerable.Range(0, (documents + 63) / 64).Sum(step => (Math.Min(64, documents - (64 * step)) + 9) / 10);

    private async Task PublishAsync(string prefix)
    {
        for (var number = 0; number < Documents; number++) await Fixture.Database.PublishAsync(new PublishedDocument($"{prefix}-{number}", $"plafond {number}"));
    }
}
