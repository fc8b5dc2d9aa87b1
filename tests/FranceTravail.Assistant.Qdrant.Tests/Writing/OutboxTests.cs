using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Search;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Qdrant;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Qdrant.Tests.Writing;

/// <summary>Whatever happens to the server in the middle of it, each passage ends up there once.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private const string Upsert = "PUT /collections/*/points";
    private const string Delete = "POST /collections/*/points/delete";

    private QdrantFixture? _fixture;

    private QdrantFixture Fixture => _fixture!;

    public async ValueTask InitializeAsync()
    {
        _fixture = await QdrantFixture.StartAsync();
        await Fixture.PublishAsync(new PublishedDocument("first", "plafond mensuel"));
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    public static TheoryData<FakeFault> Faults =>
    [
        new FakeFault.Status(429, TimeSpan.FromSeconds(1)),
        new FakeFault.Status(500),
        new FakeFault.Status(503),
        new FakeFault.CutBefore(),
        new FakeFault.CutHalfway(),
        new FakeFault.CutAfter(),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Write_ThatMeetsAFault_IsRepeatedUntilItIsApplied(FakeFault fault)
    {
        for (var number = 0; number < 3; number++) Fixture.Server.FailNext(Upsert, fault);

        await Fixture.PublishAsync(Long("second"));

        await AssertHoldsAsync(2);
    }

    [Fact]
    public async Task Write_ThatIsNeverAnswered_IsGivenUpAndRepeated()
    {
        Fixture.Server.FailNext(Upsert, new FakeFault.Silence());

        await Fixture.PublishAsync(Long("second"));

        await AssertHoldsAsync(2);
    }

    [Fact]
    public async Task Write_MoreFaultsThanRetries_WaitsAndGoesOn()
    {
        // The client gives up after four attempts; the import does not.
        for (var number = 0; number < 9; number++) Fixture.Server.FailNext(Upsert, new FakeFault.CutHalfway());

        await Fixture.PublishAsync(Long("second"));

        await AssertHoldsAsync(2);
    }

    [Fact]
    public async Task Removal_ThatMeetsAFault_IsHiddenAtOnceAndAppliedLater()
    {
        var version = await Fixture.PublishAsync(Long("second"));
        for (var number = 0; number < 4; number++) Fixture.Server.FailNext(Delete, new FakeFault.Status(500));

        await Fixture.WithdrawAsync(version.VersionId);

        Assert.Equal(["first"], (await SearchAsync("plafond")).Select(hit => hit.DocumentId).Distinct());
        Assert.Single(Fixture.Server.PointIds("corpus"));
    }

    [Fact]
    public async Task Search_WhileNothingCanBeWritten_AnswersFromWhatIsCurrent()
    {
        var version = await Fixture.PublishAsync(Long("second"));
        for (var number = 0; number < 1_000; number++) Fixture.Server.FailNext(Delete, new FakeFault.Status(500));
        await Fixture.WithdrawAsync(version.VersionId);

        var hits = await SearchAsync("plafond");

        Assert.Equal(["first"], hits.Select(hit => hit.DocumentId).Distinct());
        Assert.Equal(21, Fixture.Server.PointIds("corpus").Count);
    }

    [Fact]
    public async Task Search_WhileAWriteIsNeverAnswered_DoesNotWaitForIt()
    {
        var version = await Fixture.PublishAsync(Long("second"));
        for (var number = 0; number < 100; number++) Fixture.Server.FailNext(Delete, new FakeFault.Silence());
        await Fixture.Database.WithdrawAsync(version.VersionId);
        Fixture.Options.TimeoutSeconds = 600;

        var hits = await SearchAsync("plafond").WaitAsync(TestDeadline.Token());

        Assert.Equal(["first"], hits.Select(hit => hit.DocumentId).Distinct());
    }

    [Fact]
    public async Task Change_OnAPageWhileTheServerIsDown_ReturnsAndFollowsLater()
    {
        await Fixture.Server.StopAsync();
        var version = await Fixture.Database.PublishAsync(Long("second"));

        await Fixture.Index.ReplaceAsync(version, TestContext.Current.CancellationToken);

        Assert.NotNull(Fixture.Services.GetRequiredService<IndexHealth>().Problem);
        await Fixture.Server.StartAgainAsync();
        await Fixture.Index.FollowAsync(TestContext.Current.CancellationToken);
        await AssertHoldsAsync(2);
    }

    [Fact]
    public async Task Write_LargerThanTheServerTakesAtOnce_IsHalved()
    {
        Fixture.Server.LargestWrite = 3;

        await Fixture.PublishAsync(Long("second"));

        await AssertHoldsAsync(2);
    }

    [Fact]
    public async Task Write_WithAPointThatTheServerRefuses_SetsThatOneAside()
    {
        var version = await Fixture.Database.PublishAsync(Long("second"));
        Fixture.Server.RefusedPoint = version.Passages[7].PassageId;

        await Fixture.Index.FollowAsync(TestContext.Current.CancellationToken);
        var later = await Fixture.PublishAsync(new PublishedDocument("third", "plafond"));

        var ids = Fixture.Server.PointIds("corpus");
        Assert.Equal(1 + 19 + 1, ids.Count);
        Assert.Contains(later.Passages[0].PassageId, ids);
        Assert.Equal(["second"], (await Fixture.Corpus.CompareContentsAsync(null, TestContext.Current.CancellationToken)).Examples);
    }

    [Fact]
    public async Task Write_OfWhichTheServerTakesNothing_IsNotTakenForDone()
    {
        await Fixture.Database.PublishAsync(Long("second"));
        // 39 batches that are halved down to 20 points, and one more for the reason.
        for (var number = 0; number < 40; number++) Fixture.Server.FailNext(Upsert, new FakeFault.Status(400));

        await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Index.FollowAsync(TestContext.Current.CancellationToken));

        await Fixture.Index.FollowAsync(TestContext.Current.CancellationToken);
        await AssertHoldsAsync(2);
    }

    [Fact]
    public async Task Import_WhileTheServerIsDown_WaitsAndGoesOnWhenItIsBack()
    {
        await Fixture.Server.StopAsync();
        await Fixture.Database.PublishAsync(Long("second"));
        var importing = Fixture.Index.FollowAsync(TestContext.Current.CancellationToken);
        await Task.Delay(300, TestContext.Current.CancellationToken);
        var isWaiting = !importing.IsCompleted;

        await Fixture.Server.StartAgainAsync();
        await importing;

        Assert.True(isWaiting);
        await AssertHoldsAsync(2);
    }

    [Fact]
    public async Task Changes_CommittedWhileNobodyWrote_AreReplayedByAnotherProcess()
    {
        var replaced = await Fixture.Database.PublishAsync(Long("second"));
        var current = await Fixture.Database.PublishAsync(Long("second"));
        var process = Fixture.StartProcess();

        await process.GetRequiredService<QdrantPassageIndex>().FollowAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(replaced.VersionId, current.VersionId);
        await AssertHoldsAsync(2);
    }

    [Fact]
    public async Task Processes_WritingAtTheSameTime_LeaveWhatSqliteHolds()
    {
        var other = Fixture.StartProcess().GetRequiredService<QdrantPassageIndex>();
        var writers = new List<Task>();
        for (var number = 0; number < 12; number++)
        {
            await Fixture.Database.PublishAsync(Long($"document-{number % 4}"));
            writers.Add(Fixture.Index.FollowAsync(TestContext.Current.CancellationToken));
            writers.Add(other.FollowAsync(TestContext.Current.CancellationToken));
        }

        await Task.WhenAll(writers);
        await Fixture.Corpus.CopyToServerAsync(null, TestContext.Current.CancellationToken);

        Assert.True((await Fixture.Corpus.CompareContentsAsync(null, TestContext.Current.CancellationToken)).AreNone);
    }

    private static PublishedDocument Long(string id) =>
        new(id, [.. Enumerable.Range(0, 20).Select(number => $"plafond numéro {number}")]) { Vectors = [.. Enumerable.Range(1, 20).Select(Vector)] };

    private static float[] Vector(int number) => [MathF.Cos(number), MathF.Sin(number)];

    // Each passage of SQLite has its point with its content, and there is no other point, under whatever id.
    private async Task AssertHoldsAsync(int documents)
    {
        var differences = await Fixture.Corpus.CompareContentsAsync(null, TestContext.Current.CancellationToken);

        Assert.Equal(1 + (20 * (documents - 1)), differences.Found);
        Assert.True(differences.AreNone, differences.ToString());
    }

    private Task<IReadOnlyList<PassageHit>> SearchAsync(string text) => Fixture.Index.SearchAsync(
        new PassageQuery(text, ReadOnlyMemory<float>.Empty, new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24)), 100),
        TestContext.Current.CancellationToken);
}
