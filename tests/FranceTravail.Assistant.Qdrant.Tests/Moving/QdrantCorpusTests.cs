using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Qdrant;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Qdrant.Tests.Moving;

public sealed class QdrantCorpusTests : IAsyncLifetime
{
    private static readonly SearchScope Everyone = new(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24));

    private QdrantFixture? _fixture;

    private QdrantFixture Fixture => _fixture!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _fixture = await QdrantFixture.StartAsync();
        for (var number = 0; number < 30; number++) await Fixture.Database.PublishAsync(Document(number));
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    [Fact]
    public async Task Copy_ToAnEmptyServer_GivesTheSameIndex()
    {
        var steps = new List<IndexProgress>();

        var collection = await Fixture.Corpus.CopyToServerAsync(new Steps(steps), Token);

        Assert.Equal("corpus-1", collection);
        Assert.Equal(new IndexProgress(30, 30), steps[^1]);
        await AssertSameAsync();
    }

    [Fact]
    public async Task Copy_CutShort_GoesOnInTheSameCollection()
    {
        Fixture.Options.BatchSize = 10;
        for (var number = 0; number < 4; number++) Fixture.Server.FailNext("POST /collections/aliases", new FakeFault.CutBefore());
        await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.CopyToServerAsync(null, Token));
        Fixture.Server.Requests.Clear();

        var collection = await Fixture.Corpus.CopyToServerAsync(null, Token);

        Assert.Equal("corpus-1", collection);
        Assert.DoesNotContain("PUT /collections/*/points", Fixture.Server.Requests);
        await AssertSameAsync();
    }

    [Fact]
    public async Task Verify_AfterPointsWereLostAddedAndChanged_CountsEach()
    {
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var ids = Fixture.Server.PointIds("corpus");
        Fixture.Server.Apply("POST", "collections/corpus/points/delete", $$"""{"points":[{{ids[0]}}]}""");
        Fixture.Server.Apply("PUT", "collections/corpus/points", """{"points":[{"id":999999,"vector":{},"payload":{"version":5}}]}""");
        Fixture.Server.Apply("POST", "collections/corpus/points/payload", """{"payload":{"key":"x"},"filter":{"must":[{"key":"document","match":{"value":"document-7"}}]}}""");

        var differences = await Fixture.Corpus.CompareContentsAsync(null, Token);

        Assert.Equal((60, 60, 1, 1, 2), (differences.Expected, differences.Found, differences.Missing, differences.Extra, differences.Different));
        Assert.Equal(["document-0", "document-7"], differences.Examples);
    }

    [Fact]
    public async Task Copy_AfterPointsWereLostAddedAndChanged_RepairsThemAndOnlyThem()
    {
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var ids = Fixture.Server.PointIds("corpus");
        Fixture.Server.Apply("POST", "collections/corpus/points/delete", $$"""{"points":[{{ids[0]}}]}""");
        Fixture.Server.Apply("PUT", "collections/corpus/points", """{"points":[{"id":999999,"vector":{},"payload":{"version":5}}]}""");
        Fixture.Server.Apply("POST", "collections/corpus/points/payload", """{"payload":{"key":"x"},"filter":{"must":[{"key":"document","match":{"value":"document-7"}}]}}""");
        Fixture.Server.Requests.Clear();

        await Fixture.Corpus.CopyToServerAsync(null, Token);

        Assert.Single(Fixture.Server.Requests, "PUT /collections/*/points");
        await AssertSameAsync();
    }

    [Fact]
    public async Task Copy_AfterSqliteWentBackToABackup_PutsBackWhatTheServerHadDropped()
    {
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var withdrawn = Fixture.Server.PointIds("corpus")[0];
        await Fixture.Database.ChangePassagesAsync("UPDATE DocumentVersions SET State = 'Archived', IndexGeneration = 1000 WHERE Id = 1; UPDATE IndexStates SET Generation = 1000");
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var without = Fixture.Server.PointIds("corpus");
        await Fixture.Database.ChangePassagesAsync("UPDATE DocumentVersions SET State = 'Published', IndexGeneration = 1 WHERE Id = 1; UPDATE IndexStates SET Generation = 30; UPDATE IndexReplicas SET AcknowledgedGeneration = 30");

        await Fixture.Corpus.CopyToServerAsync(null, Token);

        Assert.DoesNotContain(withdrawn, without);
        await AssertSameAsync();
    }

    [Fact]
    public async Task Rebuild_OfALiveIndex_SwitchesTheAliasAndKeepsTheFormerOne()
    {
        await Fixture.Corpus.CopyToServerAsync(null, Token);

        var rebuilt = await Fixture.Corpus.RebuildAsync(null, Token);
        var (all, live) = await Fixture.Corpus.ListAsync(Token);

        Assert.Equal(("corpus-2", "corpus-2"), (rebuilt, live));
        Assert.Equal(["corpus-1", "corpus-2"], all);
        await AssertSameAsync();
    }

    [Fact]
    public async Task Rebuild_AfterPassagesGrew_RenewsTheMeanLengthOfBothTwins()
    {
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        for (var number = 30; number < 60; number++)
            await Fixture.Database.PublishAsync(new PublishedDocument($"long-{number}", string.Join(' ', Enumerable.Repeat("plafond annuel congé", 10))));
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var drift = await Fixture.Corpus.MeasureDriftAsync(Token);

        await Fixture.Corpus.RebuildAsync(null, Token);

        Assert.True(drift > AverageLengths.ReportedDrift, $"{drift}");
        Assert.Equal(0, await Fixture.Corpus.MeasureDriftAsync(Token));
        Assert.Equal(90, (await Fixture.Services.GetRequiredService<AverageLengths>().ReadAsync(Token))!.Value.Passages);
        await AssertSameAsync();
    }

    [Fact]
    public async Task Switch_BackToTheFormerCollection_WritesWhatItMissed()
    {
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        await Fixture.Corpus.RebuildAsync(null, Token);
        await Fixture.PublishAsync(Document(99));

        await Fixture.Corpus.SwitchAsync("corpus-1", null, Token);

        Assert.Equal("corpus-1", Fixture.Server.AliasTarget("corpus"));
        await AssertSameAsync();
    }

    [Fact]
    public async Task Rebuild_AfterASwitchBack_IsANewCollection()
    {
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        await Fixture.Corpus.RebuildAsync(null, Token);
        await Fixture.Corpus.SwitchAsync("corpus-1", null, Token);

        var rebuilt = await Fixture.Corpus.RebuildAsync(null, Token);

        Assert.Equal("corpus-3", rebuilt);
        // What was live before stays, the other one goes, whichever number is the higher.
        Assert.Equal(["corpus-1", "corpus-3"], Fixture.Server.CollectionNames());
        await AssertSameAsync();
    }

    [Fact]
    public async Task Switch_ToAnUnknownCollection_IsRefused()
    {
        await Fixture.Corpus.CopyToServerAsync(null, Token);

        var exception = await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.SwitchAsync("corpus-9", null, Token));

        Assert.Contains("« index switch » les énumère", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Snapshot_RestoredLater_ServesTheCorpusOfToday()
    {
        using var folder = new TemporaryFolder();
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var path = await Fixture.Corpus.SaveSnapshotAsync(folder.Path, null, Token);
        await Fixture.PublishAsync(Document(5));
        await Fixture.PublishAsync(Document(99));

        Fixture.Server.Requests.Clear();

        var restored = await Fixture.Corpus.RestoreSnapshotAsync(path, null, null, Token);

        // One batch with the two documents: what the snapshot holds is not written again.
        Assert.Single(Fixture.Server.Requests, "PUT /collections/*/points");
        Assert.Equal(("corpus-2", "corpus-2"), (restored, Fixture.Server.AliasTarget("corpus")));
        await AssertSameAsync();
    }

    [Fact]
    public async Task Snapshot_OfAnotherMeanLength_GivesItToBothTwins()
    {
        using var folder = new TemporaryFolder();
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var path = await Fixture.Corpus.SaveSnapshotAsync(folder.Path, null, Token);
        await Fixture.Database.PublishAsync(new PublishedDocument("long", string.Join(' ', Enumerable.Repeat("plafond annuel congé", 30))));
        await Fixture.Corpus.RebuildAsync(null, Token);

        await Fixture.Corpus.RestoreSnapshotAsync(path, null, null, Token);

        Assert.Equal(60, (await Fixture.Services.GetRequiredService<AverageLengths>().ReadAsync(Token))!.Value.Passages);
        await AssertSameAsync();
    }

    [Fact]
    public async Task Snapshot_CutShortRightAfterTheUpload_CannotGoLiveAndIsReplacedByTheNextRestore()
    {
        using var folder = new TemporaryFolder();
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var path = await Fixture.Corpus.SaveSnapshotAsync(folder.Path, null, Token);
        for (var number = 0; number < 4; number++) Fixture.Server.FailNext("PATCH /collections/*", new FakeFault.CutBefore());
        await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.RestoreSnapshotAsync(path, null, null, Token));

        var refusal = await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.SwitchAsync("corpus-2", null, Token));
        var restored = await Fixture.Corpus.RestoreSnapshotAsync(path, null, null, Token);

        Assert.Contains("restauration inachevée", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("corpus-3", restored);
        Assert.Equal(["corpus-1", "corpus-3"], Fixture.Server.CollectionNames());
        await AssertSameAsync();
    }

    [Fact]
    public async Task Snapshot_CutShortBeforeTheSwitch_IsGoneOnWith()
    {
        using var folder = new TemporaryFolder();
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var path = await Fixture.Corpus.SaveSnapshotAsync(folder.Path, null, Token);
        for (var number = 0; number < 4; number++) Fixture.Server.FailNext("POST /collections/aliases", new FakeFault.CutBefore());
        await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.RestoreSnapshotAsync(path, null, null, Token));
        Fixture.Server.Requests.Clear();

        var restored = await Fixture.Corpus.RestoreSnapshotAsync(path, null, null, Token);

        Assert.Equal("corpus-2", restored);
        Assert.DoesNotContain("POST /collections/*/snapshots/upload", Fixture.Server.Requests);
        await AssertSameAsync();
    }

    [Fact]
    public async Task Rebuild_AfterAnotherAnalyserWroteTerms_MeasuresThemAnew()
    {
        await Fixture.Database.ChangePassagesAsync("UPDATE Passages SET Terms = x'010000' WHERE Id % 2 = 0");

        await Fixture.Corpus.RebuildAsync(null, Token);

        Assert.Equal(0, await Fixture.Corpus.MeasureDriftAsync(Token));
        Assert.Equal((await Fixture.Services.GetRequiredService<AverageLengths>().MeasureAsync(Token)).Average, (await AverageOfServerAsync())!.Value, 1e-9);
        await AssertSameAsync();
    }

    [Fact]
    public async Task Snapshot_WhoseAnswerIsLost_IsNotMadeAgain()
    {
        using var folder = new TemporaryFolder();
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        Fixture.Server.FailNext("POST /collections/*/snapshots", new FakeFault.CutAfter());

        await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.SaveSnapshotAsync(folder.Path, null, Token));

        Assert.Single(Fixture.Server.Requests, "POST /collections/*/snapshots");
    }

    [Fact]
    public async Task Snapshot_ThatCannotBeFetched_LeavesNothingBehind()
    {
        using var folder = new TemporaryFolder();
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        Fixture.Server.FailNext("GET /collections/*/snapshots/*", new FakeFault.CutBefore());

        await Assert.ThrowsAsync<IndexUnavailableException>(() => Fixture.Corpus.SaveSnapshotAsync(folder.Path, null, Token));

        Assert.Single(Fixture.Server.Requests, "DELETE /collections/*/snapshots/*");
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Snapshot_SavedAndRestored_ReportsBothUpToTheEnd()
    {
        using var folder = new TemporaryFolder();
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        var (saving, sending, writing) = (new List<IndexProgress>(), new List<IndexProgress>(), new List<IndexProgress>());

        var path = await Fixture.Corpus.SaveSnapshotAsync(folder.Path, new Steps(saving), Token);
        await Fixture.Corpus.RestoreSnapshotAsync(path, new Steps(sending), new Steps(writing), Token);

        var kilobytes = (int)Math.Ceiling(new FileInfo(path).Length / 1_000.0);
        Assert.Equal(new IndexProgress(kilobytes, kilobytes), saving[^1]);
        Assert.Equal(saving[^1], sending[^1]);
        Assert.Equal(new IndexProgress(30, 30), writing[^1]);
    }

    [Fact]
    public async Task CopyBack_AfterVectorsWereLost_FetchesThem()
    {
        await Fixture.Corpus.CopyToServerAsync(null, Token);
        await Fixture.Database.ChangePassagesAsync("UPDATE Passages SET Vector = x'' WHERE Id % 3 = 0");

        var recovered = await Fixture.Corpus.CopyFromServerAsync(null, Token);

        Assert.Equal(20, recovered);
        Assert.Equal(0, await Fixture.Corpus.CopyFromServerAsync(null, Token));
        await AssertSameAsync();
    }

    private async Task<double?> AverageOfServerAsync() => (await Fixture.Client.FindCollectionAsync("corpus", Token))?.Config.Metadata?.AverageLength;

    private static PublishedDocument Document(int number) => new($"document-{number}", $"plafond mensuel numéro {number}", $"congé annuel {number % 4}")
    {
        Vectors = [[1, 0], [MathF.Cos(number), MathF.Sin(number)]],
    };

    private async Task AssertSameAsync()
    {
        var differences = await Fixture.Corpus.CompareContentsAsync(null, Token);
        var queries = await Fixture.Corpus.CompareQueriesAsync(["plafond", "congé annuel", "numéro 7"], Everyone, null, Token);

        Assert.True(differences.AreNone, differences.ToString());
        Assert.All(queries, query => Assert.True(query.IsSameOrder, query.Query));
    }

    private sealed class Steps(List<IndexProgress> steps) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => steps.Add(value);
    }
}
