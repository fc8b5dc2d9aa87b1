using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Tests.Regulation.Freshness;
using FranceTravail.Assistant.Conversations.Tests.Turns;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.History;

public sealed class CitingConversationsTests
{
    [Fact]
    public async Task Document_CitedByAnAnswer_IsFoundWithItsConversation()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var citing = await AnswerAsync(fixture, "Il faut 910 heures [1].");
        await AnswerAsync(fixture, "Il faut 910 heures [2].");

        var report = await new CitingConversations(fixture.Contexts).FindAsync("document-1", TurnRunnerFixture.Author, TestDeadline.Token());

        Assert.Equal([citing], report.Own.Select(conversation => conversation.Id));
        Assert.Equal(0, report.OthersCount);
    }

    [Fact]
    public async Task Conversations_OfOtherPeople_AreCountedOnly()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        await AnswerAsync(fixture, "Il faut 910 heures [1].");

        var report = await new CitingConversations(fixture.Contexts).FindAsync("document-1", "quelqu'un d'autre", TestDeadline.Token());

        Assert.Empty(report.Own);
        Assert.Equal(1, report.OthersCount);
    }

    private static async Task<Guid> AnswerAsync(TurnRunnerFixture fixture, string answer)
    {
        var started = await fixture.AskAsync("Combien d'heures ?");
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.PassagesFound([Found.Numbered(1, "Un.", "2025-01-01"), Found.Numbered(2, "Deux.", "2025-01-01")], []));
        script.Say(new TurnEvent.TextDelta(answer));
        script.Say(new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));
        await fixture.WatchToTheEndAsync(started.TurnId);
        return started.ConversationId;
    }
}
