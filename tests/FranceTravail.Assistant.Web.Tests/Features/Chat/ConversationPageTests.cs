using Bunit;
using Bunit.TestDoubles;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Features.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class ConversationPageTests : InterfaceContext
{
    [Fact]
    public async Task EmptyPage_SuggestionPicked_AsksIt()
    {
        await MigrateAsync();
        var page = Render<ConversationPage>();

        await page.Find(".suggestion").ClickAsync();

        page.WaitForAssertion(() => Assert.Equal("Une question suggérée ?", Assert.Single(Runner.Requests).Question));
    }

    [Fact]
    public async Task FirstQuestion_Sent_GoesToItsConversation()
    {
        await MigrateAsync();
        var page = Render<ConversationPage>();
        page.Find("textarea").Input("Combien ?");

        await page.Find("form").SubmitAsync();

        var address = Services.GetRequiredService<BunitNavigationManager>().Uri;
        Assert.Matches("/conversations/[0-9a-f-]{36}$", address);
        Assert.Contains("Combien ?", page.Find(".question").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_ThatCannotBeStarted_IsKeptWithWhatToDo()
    {
        await MigrateAsync();
        Runner.NextStartFailure = new IOException("disk full");
        var page = Render<ConversationPage>();
        page.Find("textarea").Input("Combien ?");

        await page.Find("form").SubmitAsync();

        Assert.Contains("réessayez", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Combien ?", page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task RunningAnswer_Stopped_IsToldToTheRunner()
    {
        await MigrateAsync();
        var started = await AskAsync("Combien ?");
        var page = RenderConversation(started.ConversationId);
        page.WaitForElement(".stop-button");

        await page.Find(".stop-button").ClickAsync();

        Assert.Equal([started.TurnId], Runner.StoppedTurns);
        page.WaitForElement(".send-button");
    }

    [Fact]
    public async Task Conversation_Unknown_SaysSo()
    {
        await MigrateAsync();

        var page = RenderConversation(Guid.NewGuid());

        page.WaitForAssertion(() => Assert.Equal("Conversation introuvable", page.Find("h1").TextContent));
    }

    [Fact]
    public async Task Conversation_DeletedInAnotherTab_SaysSo()
    {
        await MigrateAsync();
        var started = await AskAsync("Combien ?");
        var page = RenderConversation(started.ConversationId);
        page.WaitForElement(".turn");

        await Services.GetRequiredService<ConversationDesk>().DeleteAsync(started.ConversationId, default);

        page.WaitForAssertion(() => Assert.Equal("Conversation introuvable", page.Find("h1").TextContent));
    }

    [Fact]
    public async Task Citation_Opened_ShowsTheSourcePanel()
    {
        await MigrateAsync();
        var started = await AskAsync("Combien ?");
        Runner.Append(started.TurnId,
            Passages.Found(Passages.Numbered(1, "Allocation")),
            new TurnEvent.TextDelta("130 jours [1]."),
            new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));
        var page = RenderConversation(started.ConversationId);
        page.WaitForElement(".citation-mark");

        await page.Find(".citation-mark").ClickAsync();

        Assert.Contains("Allocation", page.Find(".source-panel h2").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ConversationPage> RenderConversation(Guid id) =>
        Render<ConversationPage>(parameters => parameters.Add(page => page.Id, id));
}
