using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Turns;

public sealed class TurnCompactorTests
{
    [Fact]
    public async Task Compact_OldTurn_JoinsItsTextAndChangesNothingElse()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await fixture.AskAsync("Combien ?");
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.Searching("Combien ?"));
        script.Say(new TurnEvent.TextDelta("un "));
        await fixture.WaitForAsync<TurnEvent.TextDelta>(started.TurnId);
        script.Say(new TurnEvent.TextDelta("deux"));
        script.Say(new TurnEvent.Completed(new TurnUsage(1, 0, 2, 3)));
        var before = Fold(await fixture.WatchToTheEndAsync(started.TurnId));

        var merged = await CompactorTwoDaysLater(fixture).CompactAsync(TestDeadline.Token());
        var events = await fixture.WatchToTheEndAsync(started.TurnId);

        Assert.Equal(1, merged);
        Assert.Single(events, numbered => numbered.Event is TurnEvent.TextDelta);
        Assert.Equal(before.Answer, Fold(events).Answer);
        var view = await fixture.Conversations.FindAsync(started.ConversationId, TurnRunnerFixture.Author, TestDeadline.Token());
        Assert.Equal(events.Count, view!.Turns[0].Snapshot.Sequence);
    }

    [Fact]
    public async Task Compact_RecentTurn_IsLeftAlone()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await fixture.AskAsync("Combien ?");
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.TextDelta("un"));
        await fixture.WaitForAsync<TurnEvent.TextDelta>(started.TurnId);
        script.Say(new TurnEvent.TextDelta("deux"));
        script.Say(new TurnEvent.Completed(new TurnUsage(1, 0, 2, 3)));
        await fixture.WatchToTheEndAsync(started.TurnId);

        Assert.Equal(0, await fixture.Compactor.CompactAsync(TestDeadline.Token()));
    }

    [Fact]
    public async Task Database_ThatCannotBeOpened_IsTriedAgainAnHourLater()
    {
        var time = new FakeTimeProvider();
        using var database = new ClosedDatabase();
        using var compactor = new TurnCompactor(database, Options.Create(new TurnOptions()), time, NullLogger<TurnCompactor>.Instance);

        await compactor.StartAsync(TestDeadline.Token());
        await database.Asked.WaitAsync(TestDeadline.Token());

        // The clock may move before the wait for it has begun.
        var deadline = TestDeadline.Token();
        while (!await database.Asked.WaitAsync(TimeSpan.FromMilliseconds(20), deadline)) time.Advance(TimeSpan.FromHours(1));
        Assert.False(compactor.ExecuteTask!.IsCompleted);
        await compactor.StopAsync(TestDeadline.Token());
    }

    private sealed class ClosedDatabase : IDbContextFactory<AssistantDbContext>, IDisposable
    {
        public SemaphoreSlim Asked { get; } = new(0);

        public AssistantDbContext CreateDbContext()
        {
            Asked.Release();
            throw new IOException("The disk is full.");
        }

        public void Dispose() => Asked.Dispose();
    }

    private static TurnCompactor CompactorTwoDaysLater(TurnRunnerFixture fixture) => new(
        fixture.Contexts,
        Options.Create(new TurnOptions()),
        new FakeTimeProvider(DateTimeOffset.UtcNow.AddDays(2)),
        NullLogger<TurnCompactor>.Instance);

    private static TurnSnapshot Fold(IEnumerable<NumberedTurnEvent> events) =>
        events.Aggregate(TurnSnapshot.Empty, (snapshot, numbered) => snapshot.Apply(numbered));
}
