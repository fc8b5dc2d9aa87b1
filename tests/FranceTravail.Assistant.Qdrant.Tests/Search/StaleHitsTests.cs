using System.Diagnostics.Metrics;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Search;

/// <summary>SQLite has the last word, also while the server has not followed it yet.</summary>
public sealed class StaleHitsTests : IAsyncLifetime
{
    private QdrantFixture? _fixture;

    private QdrantFixture Fixture => _fixture!;

    public async ValueTask InitializeAsync() => _fixture = await QdrantFixture.StartAsync();

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    [Fact]
    public async Task Search_BeforeAnyIndex_WithNothingLeftToFind_FindsNothing()
    {
        var version = await Fixture.Database.PublishAsync(new PublishedDocument("a", "plafond"));
        await Fixture.Database.WithdrawAsync(version.VersionId);

        Assert.Empty(await SearchAsync());
    }

    [Fact]
    public async Task Hit_OfAVersionThatIsNoLongerCurrent_IsDroppedAndCounted()
    {
        var counted = 0L;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument.Name == "assistant.index.stale_hits") meters.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref counted, value));
        listener.Start();
        await Fixture.PublishAsync(new PublishedDocument("kept", "plafond et autres mots"));
        await Fixture.PublishAsync(new PublishedDocument("extra", "plafond"));
        Fixture.Server.Apply("POST", "collections/corpus/points/payload", """{"payload":{"version":987654},"filter":{"must":[{"key":"document","match":{"value":"extra"}}]}}""");

        var hit = Assert.Single(await SearchAsync());

        // The one that stays takes the first place, as if the other had never been.
        Assert.Equal(("kept", 1), (hit.DocumentId, hit.LexicalRank));
        Assert.True(Interlocked.Read(ref counted) > 0);
    }

    [Fact]
    public async Task Hit_ThatTheServerStillShowsToEveryone_IsHiddenAsSqliteSays()
    {
        var version = await Fixture.PublishAsync(new PublishedDocument("secret", "plafond"));
        await Fixture.Database.ChangePassagesAsync("UPDATE Documents SET Audience = 'cadres'");

        Assert.Contains(version.Passages[0].PassageId, Fixture.Server.PointIds("corpus"));
        Assert.Empty(await SearchAsync());
    }

    private Task<IReadOnlyList<PassageHit>> SearchAsync() => Fixture.Index.SearchAsync(
        new PassageQuery("plafond", ReadOnlyMemory<float>.Empty, new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24))),
        TestContext.Current.CancellationToken);
}
