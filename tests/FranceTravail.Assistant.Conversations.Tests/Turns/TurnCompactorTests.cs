using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Testing;
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

    private static TurnCompactor CompactorTwoDaysLater(TurnRunnerFixture fixture) => new(
        fixture.Contexts,
        Options.Create(new TurnOptions()),
        new FakeTimeProvider(DateTimeOffset.UtcNow.AddDays(2)),
        NullLogger<TurnCompactor>.Instance);

    private static TurnSnapshot Fold(IEnumerable<NumberedTurnEvent> events) =>
        events.Aggregate(TurnSnapshot.Empty, (snapshot, numbered) => snapshot.Apply(numbered));
}
