using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Chat;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class LiveTurnTests
{
    private static readonly NumberedTurnEvent[] Events =
    [
        new(1, new TurnEvent.Queued(0)),
        new(2, new TurnEvent.Searching("durée")),
        new(3, Passages.Found(Passages.Numbered(1))),
        new(4, new TurnEvent.TextDelta("Il faut ")),
        new(5, new TurnEvent.TextDelta("130 jours [1].")),
        new(6, new TurnEvent.Completed(new TurnUsage(1, 0, 1, 10))),
    ];

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Events_EachComingTwice_AreFoldedOnce()
    {
        await using var turn = Turn(new UnreliableTurnRunner(new UnreliableTurnRunner.Watch([.. Events.SelectMany(one => new[] { one, one })])));

        turn.Watch();

        Assert.Equal("Il faut 130 jours [1].", turn.Snapshot.Answer);
        Assert.Equal(TurnPhase.Completed, turn.Snapshot.Phase);
    }

    [Fact]
    public async Task Event_AfterAGap_IsWatchedAgainFromBeforeIt()
    {
        var runner = new UnreliableTurnRunner(
            new UnreliableTurnRunner.Watch([.. Events[..3], .. Events[4..]]), new UnreliableTurnRunner.Watch(Events[3..]));
        await using var turn = Turn(runner);

        turn.Watch();
        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal([0, 3], runner.WatchedAfter);
        Assert.Equal("Il faut 130 jours [1].", turn.Snapshot.Answer);
    }

    [Fact]
    public async Task Watch_ThatFails_GoesOnAfterTheLastEvent()
    {
        var runner = new UnreliableTurnRunner(
            new UnreliableTurnRunner.Watch(Events[..4], new IOException("disk")), new UnreliableTurnRunner.Watch(Events[4..]));
        await using var turn = Turn(runner);

        turn.Watch();
        var wasInterrupted = turn.IsInterrupted;
        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.True(wasInterrupted);
        Assert.False(turn.IsInterrupted);
        Assert.Equal([0, 4], runner.WatchedAfter);
        Assert.Equal("Il faut 130 jours [1].", turn.Snapshot.Answer);
    }

    [Fact]
    public async Task Turn_ThatHasEnded_IsNotWatched()
    {
        var runner = new UnreliableTurnRunner();
        await using var turn = Turn(runner, new TurnSnapshot { Phase = TurnPhase.Completed, Answer = "Oui." });

        turn.Watch();

        Assert.Empty(runner.WatchedAfter);
    }

    [Fact]
    public async Task Turn_Left_IsNoLongerWatched()
    {
        var runner = new UnreliableTurnRunner(new UnreliableTurnRunner.Watch(Events[..3], IsEndless: true));
        var turn = Turn(runner);
        turn.Watch();

        await turn.DisposeAsync();
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([0], runner.WatchedAfter);
    }

    [Fact]
    public async Task Events_ComingAtOnce_ChangeThePageOnceThenOnceMore()
    {
        await using var turn = Turn(new UnreliableTurnRunner(new UnreliableTurnRunner.Watch(Events)));
        var changes = new List<string>();
        turn.Changed += () => changes.Add(turn.Snapshot.Answer);

        turn.Watch();
        _time.Advance(RenderPace.Interval);

        Assert.Equal(["", "Il faut 130 jours [1]."], changes);
    }

    private LiveTurn Turn(UnreliableTurnRunner runner, TurnSnapshot? snapshot = null) => new(
        new TurnView(Guid.NewGuid(), "Combien ?", _time.GetUtcNow(), snapshot ?? TurnSnapshot.Empty), runner, _time, NullLogger<LiveTurn>.Instance);
}
