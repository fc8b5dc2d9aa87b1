using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Features.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class OpenConversationTests : InterfaceContext
{
    [Fact]
    public async Task Question_Asked_RunsAndIsToldToOtherPages()
    {
        await MigrateAsync();
        var told = new List<Guid>();
        Services.GetRequiredService<ConversationNotices>().Changed += (_, id) => told.Add(id);
        await using var open = Services.GetRequiredService<OpenConversation>();

        await open.AskAsync(new AskedQuestion("Combien ?", new QuestionChoices()), TestDeadline.Token());

        Assert.Equal("Combien ?", open.Running?.Question);
        Assert.Equal([open.Id!.Value], told);
        Assert.Equal("tous", Assert.Single(Assert.Single(Runner.Requests).Groups));
    }

    [Fact]
    public async Task Question_WithAName_IsShownAsItIsStored()
    {
        await MigrateAsync();
        await using var open = Services.GetRequiredService<OpenConversation>();
        await open.OpenAsync(null, TestDeadline.Token());

        await open.AskAsync(new AskedQuestion("Mme Lambert peut-elle cumuler ?", new QuestionChoices()), TestDeadline.Token());

        Assert.Equal("Mme [NOM] peut-elle cumuler ?", open.Running?.Question);
        Assert.Equal("Nom masqué : ni conservé, ni transmis au modèle.", open.Running?.Masked);
    }

    [Fact]
    public async Task Turn_AskedInAnotherTab_ComesWithTheRefresh()
    {
        await MigrateAsync();
        var first = await AskAsync("Combien ?");
        await using var open = Services.GetRequiredService<OpenConversation>();
        await open.OpenAsync(first.ConversationId, TestDeadline.Token());
        await AskAsync("Et après ?", conversationId: first.ConversationId);

        await open.RefreshAsync(TestDeadline.Token());

        Assert.Equal(["Combien ?", "Et après ?"], open.Turns.Select(turn => turn.Question));
    }

    [Fact]
    public async Task Conversation_OfSomeoneElse_IsMissing()
    {
        await MigrateAsync();
        var other = await AskAsync("Combien ?", author: "quelqu'un d'autre");
        await using var open = Services.GetRequiredService<OpenConversation>();

        await open.OpenAsync(other.ConversationId, TestDeadline.Token());

        Assert.True(open.IsMissing);
        Assert.Empty(open.Turns);
    }

    [Fact]
    public async Task Question_InAMissingConversation_BeginsANewOne()
    {
        await MigrateAsync();
        var gone = Guid.NewGuid();
        await using var open = Services.GetRequiredService<OpenConversation>();
        await open.OpenAsync(gone, TestDeadline.Token());

        await open.AskAsync(new AskedQuestion("Combien ?", new QuestionChoices()), TestDeadline.Token());

        Assert.Null(Assert.Single(Runner.Requests).ConversationId);
        Assert.False(open.IsMissing);
        Assert.NotEqual(gone, open.Id);
        Assert.Equal("Combien ?", open.Running?.Question);
    }

    [Fact]
    public async Task Question_InAConversationDeletedAMomentAgo_BeginsANewOne()
    {
        await MigrateAsync();
        var first = await AskAsync("Combien ?");
        await using var open = Services.GetRequiredService<OpenConversation>();
        await open.OpenAsync(first.ConversationId, TestDeadline.Token());
        Runner.NextStartFailure = new UnknownConversationException(first.ConversationId);

        await open.AskAsync(new AskedQuestion("Et après ?", new QuestionChoices()), TestDeadline.Token());

        Assert.NotEqual(first.ConversationId, open.Id);
        Assert.Equal(["Et après ?"], open.Turns.Select(turn => turn.Question));
    }

    [Fact]
    public async Task Turn_ReloadedInTheMiddle_LosesAndDoublesNothing()
    {
        await MigrateAsync();
        var started = await AskAsync("Combien ?");
        Runner.Append(started.TurnId, Passages.Found(), new TurnEvent.TextDelta("Il faut "));
        await using var before = Services.GetRequiredService<OpenConversation>();
        await before.OpenAsync(started.ConversationId, TestDeadline.Token());
        await before.DisposeAsync();
        Runner.Append(started.TurnId, new TurnEvent.TextDelta("130 "));
        await using var after = Services.GetRequiredService<OpenConversation>();

        await after.OpenAsync(started.ConversationId, TestDeadline.Token());
        Runner.Append(started.TurnId, new TurnEvent.TextDelta("jours."), new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));

        await EventuallyAsync(() => Assert.Null(after.Running));
        Assert.Equal("Il faut 130 jours.", after.Turns[0].Snapshot.Answer);
    }
}
