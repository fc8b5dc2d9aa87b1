using Bunit;
using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Conversations;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Tests.Features.Conversations;

public sealed class ConversationListTests : InterfaceContext
{
    [Fact]
    public async Task List_ShowsTheConversationsOfTheUserAlone()
    {
        await MigrateAsync();
        await AskAsync("La mienne");
        await AskAsync("Une autre", author: "quelqu'un d'autre");

        var list = Render<ConversationList>();

        list.WaitForAssertion(() => Assert.Equal(["La mienne"], Titles(list)));
    }

    [Fact]
    public async Task Conversation_BegunInAnotherTab_Appears()
    {
        await MigrateAsync();
        var list = Render<ConversationList>();
        var started = await AskAsync("La nouvelle");

        Services.GetRequiredService<ConversationNotices>().Publish(Author, started.ConversationId);

        list.WaitForAssertion(() => Assert.Equal(["La nouvelle"], Titles(list)));
    }

    [Fact]
    public async Task Search_NarrowsTheList()
    {
        await MigrateAsync();
        await AskAsync("Aide à la mobilité");
        await AskAsync("Démission");
        var list = Render<ConversationList>();
        list.WaitForElement(".conversation-row");

        list.Find("input[type=search]").Input("mobilite");

        Assert.Equal(["Aide à la mobilité"], Titles(list));
    }

    [Fact]
    public async Task Rename_Confirmed_ChangesTheTitle()
    {
        await MigrateAsync();
        await AskAsync("Avant");
        var dialogs = Render<MudDialogProvider>();
        var list = Render<ConversationList>();
        list.WaitForElement("[aria-label^=Renommer]");

        _ = list.Find("[aria-label^=Renommer]").ClickAsync();
        dialogs.WaitForElement("input").Input("Après");
        await dialogs.Find("#rename-form").SubmitAsync();

        list.WaitForAssertion(() => Assert.Equal(["Après"], Titles(list)));
    }

    [Fact]
    public async Task Rename_WithPersonalData_MasksThemAndSaysSo()
    {
        await MigrateAsync();
        await AskAsync("Avant");
        var snackbars = Render<MudSnackbarProvider>();
        var dialogs = Render<MudDialogProvider>();
        var list = Render<ConversationList>();
        list.WaitForElement("[aria-label^=Renommer]");

        _ = list.Find("[aria-label^=Renommer]").ClickAsync();
        dialogs.WaitForElement("input").Input("Dossier de Mme Karima Benali 06 12 34 56 78");
        await dialogs.Find("#rename-form").SubmitAsync();

        list.WaitForAssertion(() => Assert.Equal(["Dossier de Mme [NOM] [TELEPHONE_1]"], Titles(list)));
        var kept = await Services.GetRequiredService<ConversationStore>().ListAsync(Author, TestDeadline.Token());
        Assert.Equal("Dossier de Mme [NOM] [TELEPHONE_1]", Assert.Single(kept).Title);
        snackbars.WaitForAssertion(() => Assert.Equal(
            "Nom et numéro de téléphone masqués dans le nom de la conversation.", snackbars.Find("[role=alert], [role=status]").TextContent.Trim()));
    }

    [Fact]
    public async Task Delete_Confirmed_RemovesItAndStopsItsAnswer()
    {
        await MigrateAsync();
        var started = await AskAsync("À supprimer");
        var dialogs = Render<MudDialogProvider>();
        var list = Render<ConversationList>();
        list.WaitForElement("[aria-label^=Supprimer]");

        _ = list.Find("[aria-label^=Supprimer]").ClickAsync();
        dialogs.WaitForElement(".mud-dialog-actions button");
        await dialogs.Find(".mud-dialog-actions button:last-child").ClickAsync();

        list.WaitForAssertion(() => Assert.Empty(Titles(list)));
        Assert.Equal([started.TurnId], Runner.StoppedTurns);
    }

    [Fact]
    public async Task Delete_Cancelled_KeepsIt()
    {
        await MigrateAsync();
        await AskAsync("À garder");
        var dialogs = Render<MudDialogProvider>();
        var list = Render<ConversationList>();
        list.WaitForElement("[aria-label^=Supprimer]");

        _ = list.Find("[aria-label^=Supprimer]").ClickAsync();
        dialogs.WaitForElement(".mud-dialog-actions button");
        await dialogs.FindAll(".mud-dialog-actions button")[0].ClickAsync();

        var kept = await Services.GetRequiredService<ConversationStore>().ListAsync(Author, TestDeadline.Token());
        Assert.Single(kept);
    }

    private static IEnumerable<string> Titles(IRenderedComponent<ConversationList> list) =>
        list.FindAll(".conversation-row a").Select(link => link.TextContent);
}
