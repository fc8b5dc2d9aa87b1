using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Qdrant;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Qdrant.Tests.Writing;

/// <summary>The dates that a curator sets reach the server as a withdrawal does, and both indexes filter on the same ones.</summary>
public sealed class CuratedDatesTests : IAsyncLifetime
{
    private static readonly HashSet<string> Everyone = ["tous"];
    private static readonly DateOnly LastDay = new(2026, 6, 30);
    private static readonly DocumentDates Unlimited = new(null, null, null);
    private static readonly DocumentDates Ended = new(null, LastDay, null);

    private QdrantFixture? _fixture;

    private QdrantFixture Fixture => _fixture!;

    public async ValueTask InitializeAsync()
    {
        _fixture = await QdrantFixture.StartAsync();
        await Fixture.PublishAsync(new PublishedDocument("a", "plafond mensuel", "plafond annuel") { Vectors = [[1, 0], [0, 1]] });
        await Fixture.PublishAsync(new PublishedDocument("b", "plafond journalier") { Vectors = [[1, 0]] });
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    [Fact]
    public async Task LastDay_Set_IsOnEveryPointAndInBothIndexes()
    {
        Assert.Equal(DateChangeOutcome.Done, await ChangeAsync(Unlimited, Ended));

        await AssertFoundAsync(LastDay, "a", "b");
        await AssertFoundAsync(LastDay.AddDays(1), "b");
        Assert.True((await Fixture.Corpus.CompareContentsAsync(null, TestDeadline.Token())).AreNone);
    }

    [Fact]
    public async Task Change_Undone_LeavesBothIndexesAsTheyWere()
    {
        await ChangeAsync(Unlimited, Ended);
        await using var context = await Fixture.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(TestDeadline.Token());
        var change = await context.DateChanges.SingleAsync(TestDeadline.Token());

        Assert.Equal(DateChangeOutcome.Done, await Dates.UndoAsync("a", change.Id, "curatrice", Everyone, TestDeadline.Token()));

        await AssertFoundAsync(LastDay.AddDays(1), "a", "b");
        Assert.True((await Fixture.Corpus.CompareContentsAsync(null, TestDeadline.Token())).AreNone);
    }

    [Fact]
    public async Task LastDay_SetWhileTheServerIsAway_IsHiddenAtOnceAndFollowsLater()
    {
        // Refused rather than unanswered: the page gives up without waiting its five seconds.
        for (var number = 0; number < 4; number++) Fixture.Server.FailNext("PUT /collections/*/points", new FakeFault.Status(500));

        Assert.Equal(DateChangeOutcome.Done, await ChangeAsync(Unlimited, Ended));
        Assert.DoesNotContain("a", await FoundAsync(Fixture.Index, LastDay.AddDays(1)));
        await Fixture.Index.FollowAsync(TestDeadline.Token());

        await AssertFoundAsync(LastDay.AddDays(1), "b");
        Assert.True((await Fixture.Corpus.CompareContentsAsync(null, TestDeadline.Token())).AreNone);
    }

    private CuratedDates Dates =>
        new(Fixture.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>(), Fixture.Index, TimeProvider.System);

    private Task<DateChangeOutcome> ChangeAsync(DocumentDates before, DocumentDates after) =>
        Dates.ChangeAsync(new DateChangeRequest("a", before, after, "Abrogé.", "curatrice", Everyone), TestDeadline.Token());

    private async Task AssertFoundAsync(DateOnly day, params string[] expected)
    {
        Assert.Equal(expected, await FoundAsync(Fixture.Index, day));
        Assert.Equal(expected, await FoundAsync(Fixture.Embedded, day));
    }

    private static async Task<IEnumerable<string>> FoundAsync(IPassageIndex index, DateOnly day)
    {
        var hits = await index.SearchAsync(new PassageQuery("plafond", new float[] { 1, 0 }, new SearchScope(Everyone, day)), TestDeadline.Token());
        return hits.Select(hit => hit.DocumentId).Distinct().Order();
    }
}
