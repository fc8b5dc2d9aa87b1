using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Turns;

public sealed class TurnRunnerTests
{
    private static readonly TurnUsage Usage = new(1, 0, 2, 3);

    [Fact]
    public async Task Turn_AnsweredInPieces_IsWatchedWithoutGap()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();

        var started = await fixture.AskAsync("Combien d'heures ?");
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.Searching("Combien d'heures ?"));
        script.Say(new TurnEvent.TextDelta("910 "));
        script.Say(new TurnEvent.TextDelta("heures."));
        script.Say(new TurnEvent.Completed(Usage));
        var events = await fixture.WatchToTheEndAsync(started.TurnId);

        Assert.Equal(Enumerable.Range(1, events.Count), events.Select(numbered => numbered.Sequence));
        Assert.Equal("910 heures.", Fold(events).Answer);
        Assert.Equal(TurnPhase.Completed, Fold(events).Phase);
    }

    [Fact]
    public async Task Watch_FromTheMiddle_GivesTheRestOnly()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await fixture.AskAsync("Combien ?");
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.TextDelta("un "));
        var seen = await fixture.WaitForAsync<TurnEvent.TextDelta>(started.TurnId);

        script.Say(new TurnEvent.TextDelta("deux"));
        script.Say(new TurnEvent.Completed(Usage));
        var rest = await fixture.WatchToTheEndAsync(started.TurnId, seen.Sequence);

        Assert.Equal(seen.Sequence + 1, rest[0].Sequence);
        Assert.Equal("deux", string.Concat(rest.Select(numbered => numbered.Event).OfType<TurnEvent.TextDelta>().Select(delta => delta.Text)));
    }

    [Fact]
    public async Task Watch_AfterTheEnd_GivesWhatIsStored()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await fixture.AskAsync("Combien ?");
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.TextDelta("l'été & <b>"));
        script.Say(new TurnEvent.Completed(Usage));
        var live = await fixture.WatchToTheEndAsync(started.TurnId);

        var stored = await fixture.WatchToTheEndAsync(started.TurnId);

        Assert.Equal(live, stored);
        var conversation = await fixture.Conversations.FindAsync(started.ConversationId, TurnRunnerFixture.Author, TestDeadline.Token());
        Assert.Equal("l'été & <b>", Assert.Single(conversation!.Turns).Snapshot.Answer);
    }

    [Fact]
    public async Task Stop_WhileWriting_KeepsWhatWasWritten()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await fixture.AskAsync("Combien ?");
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.TextDelta("Début"));
        await fixture.WaitForAsync<TurnEvent.TextDelta>(started.TurnId);

        await fixture.Runner.StopAsync(started.TurnId, TestDeadline.Token());
        var snapshot = Fold(await fixture.WatchToTheEndAsync(started.TurnId));

        Assert.Equal(TurnPhase.Stopped, snapshot.Phase);
        Assert.Equal("Début", snapshot.Answer);
    }

    [Fact]
    public async Task Stop_WhileQueued_LeavesTheQueue()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync(places: 1);
        await fixture.AskAsync("Premier");
        await fixture.Assistant.NextCallAsync();
        var queued = await fixture.AskAsync("Deuxième");

        await fixture.Runner.StopAsync(queued.TurnId, TestDeadline.Token());
        var snapshot = Fold(await fixture.WatchToTheEndAsync(queued.TurnId));

        Assert.Equal(TurnPhase.Stopped, snapshot.Phase);
    }

    [Fact]
    public async Task Turns_BeyondThePlaces_WaitAndAreToldTheirPosition()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync(places: 1);
        await fixture.AskAsync("Premier");
        var first = await fixture.Assistant.NextCallAsync();
        await fixture.AskAsync("Deuxième");
        var third = await fixture.AskAsync("Troisième");

        first.Say(new TurnEvent.Completed(Usage));
        (await fixture.Assistant.NextCallAsync()).Say(new TurnEvent.Completed(Usage));
        (await fixture.Assistant.NextCallAsync()).Say(new TurnEvent.Completed(Usage));
        var events = await fixture.WatchToTheEndAsync(third.TurnId);

        Assert.Equal([1, 0], events.Select(numbered => numbered.Event).OfType<TurnEvent.Queued>().Select(queued => queued.Position));
    }

    [Fact]
    public async Task Turn_ThatFails_SaysItInFrenchAndLeavesThePlaceFree()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync(places: 1);
        var failing = await fixture.AskAsync("Premier");
        (await fixture.Assistant.NextCallAsync()).Fail(new InvalidOperationException("disque plein"));

        var snapshot = Fold(await fixture.WatchToTheEndAsync(failing.TurnId));
        await fixture.AskAsync("Deuxième");

        Assert.Equal("En échec : disque plein", snapshot.Message);
        Assert.Equal("Deuxième", (await fixture.Assistant.NextCallAsync()).Question.Text);
    }

    [Fact]
    public async Task Turn_WhoseConversationIsDeletedWhileItWrites_EndsAndLeavesThePlaceFree()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync(places: 1);
        var deleted = await fixture.AskAsync("Premier");
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.TextDelta("Début"));
        await fixture.WaitForAsync<TurnEvent.TextDelta>(deleted.TurnId);

        await fixture.Conversations.DeleteAsync(deleted.ConversationId, TurnRunnerFixture.Author, TestDeadline.Token());
        script.Say(new TurnEvent.TextDelta(" et fin"));
        script.Say(new TurnEvent.Completed(Usage));
        await fixture.AskAsync("Deuxième");

        Assert.Equal("Deuxième", (await fixture.Assistant.NextCallAsync()).Question.Text);
        Assert.Empty(await fixture.WatchToTheEndAsync(deleted.TurnId));
    }

    [Fact]
    public async Task Restart_InTheMiddleOfAnAnswer_BeginsItAgain()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await fixture.AskAsync("Combien ?");
        (await fixture.Assistant.NextCallAsync()).Say(new TurnEvent.TextDelta("À moitié"));
        await fixture.WaitForAsync<TurnEvent.TextDelta>(started.TurnId);

        await fixture.RestartAsync();
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.TextDelta("En entier"));
        script.Say(new TurnEvent.Completed(Usage));
        var events = await fixture.WatchToTheEndAsync(started.TurnId);

        Assert.Equal(Enumerable.Range(1, events.Count), events.Select(numbered => numbered.Sequence));
        Assert.Equal("En entier", Fold(events).Answer);
    }

    [Fact]
    public async Task FollowUp_InAConversation_CarriesWhatWasSaid()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var first = await fixture.AskAsync("Combien d'heures pour l'ARE ?");
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.TextDelta("910 heures [1]."));
        script.Say(new TurnEvent.Completed(Usage));
        await fixture.WatchToTheEndAsync(first.TurnId);

        await fixture.AskAsync("Et pour l'ASS ?", first.ConversationId);
        var history = (await fixture.Assistant.NextCallAsync()).Question.History;

        var exchange = Assert.Single(history);
        Assert.Equal("Combien d'heures pour l'ARE ?", exchange.Question);
        Assert.Equal("910 heures [1].", exchange.Answer);
    }

    [Fact]
    public async Task Start_InSomebodyElsesConversation_IsRefused()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var mine = await fixture.AskAsync("La mienne");

        var theirs = new TurnRequest(mine.ConversationId, "La leur", "quelqu'un d'autre", ["tous"]);

        await Assert.ThrowsAsync<UnknownConversationException>(() => fixture.Runner.StartAsync(theirs, TestDeadline.Token()));
    }

    private static TurnSnapshot Fold(IEnumerable<NumberedTurnEvent> events) =>
        events.Aggregate(TurnSnapshot.Empty, (snapshot, numbered) => snapshot.Apply(numbered));
}
