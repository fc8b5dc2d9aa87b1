using Bunit;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features.Corpus;
using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Tests.Features.Corpus;

public sealed class CorpusPageTests : InterfaceContext
{
    [Fact]
    public async Task Documents_Sought_AreListedWithTheirState()
    {
        await StoreAsync("a", "Allocation");
        await StoreAsync("b", "Bilan", "archive-2020");
        var page = await RenderPageAsync();

        await page.Find("#corpus-words").ChangeAsync("bilan");

        page.WaitForAssertion(() => Assert.Equal("1 document", page.Find(".corpus-count").TextContent));
        Assert.Equal("Bilan", page.Find(".corpus-title").TextContent);
        Assert.Equal("En vigueur", page.Find(".corpus-standing").TextContent);
        Assert.Equal("fiche ancienne", page.Find(".corpus-archived").TextContent);
    }

    [Fact]
    public async Task Documents_MoreThanAPage_ComeAPageAtATime()
    {
        for (var number = 10; number < 40; number++) await StoreAsync($"d{number}", $"Titre {number}");
        var page = await RenderPageAsync();

        await page.FindAll(".corpus-pager button")[1].ClickAsync();

        page.WaitForAssertion(() => Assert.Equal("Titre 35", page.FindAll(".corpus-title")[0].TextContent));
        Assert.Equal(5, page.FindAll(".corpus-row").Count);
        Assert.Contains("Page 2 sur 2", page.Find(".corpus-pager").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_Withdrawn_TakesAReasonThenShowsWhoUsedItAndCanComeBack()
    {
        await StoreAsync("a", "Allocation");
        var conversation = await CiteAsync("a");
        var dialogs = Render<MudDialogProvider>();
        var page = await RenderPageAsync();

        // The press ends when the dialog does.
        var pressed = page.Find(".withdraw-button").ClickAsync();
        dialogs.WaitForElement(".withdraw-confirm");
        Assert.True(dialogs.Find(".withdraw-confirm").HasAttribute("disabled"));
        await dialogs.Find("#withdraw-reason").InputAsync("Chiffre faux.");
        await dialogs.Find(".withdraw-confirm").ClickAsync();
        await pressed;

        page.WaitForElement(".document-citing");
        Assert.Equal("Retiré", page.Find(".corpus-standing").TextContent);
        Assert.Contains("Chiffre faux.", page.Find(".document-history").TextContent, StringComparison.Ordinal);
        Assert.Contains(Author, page.Find(".document-history").TextContent, StringComparison.Ordinal);
        Assert.Equal($"/conversations/{conversation}", page.Find(".document-citing a").GetAttribute("href"));

        await page.Find(".restore-button").ClickAsync();

        page.WaitForElement(".withdraw-button");
        page.WaitForAssertion(() => Assert.Contains("Rétabli le", page.Find(".document-history").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Document_ShownToWhoIsNoCurator_CannotBeWithdrawn()
    {
        Services.AddSingleton(new CurrentUser("un agent", new HashSet<string> { "tous" }, IsCurator: false));
        await StoreAsync("a", "Allocation");
        var page = await RenderPageAsync();

        Assert.Empty(page.FindAll(".withdraw-button, .restore-button"));
        var desk = Services.GetRequiredService<CorpusDesk>();
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => desk.WithdrawAsync("a", "Faux.", null, TestDeadline.Token()));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => desk.RestoreAsync("a", TestDeadline.Token()));
    }

    [Theory]
    [InlineData("b", true)]
    [InlineData("bilan", true)]
    [InlineData("a", false)]
    [InlineData("inconnu", false)]
    public async Task Replacement_Typed_IsAnotherDocumentOfTheCorpus(string typed, bool isKnown)
    {
        await StoreAsync("a", "Allocation");
        await StoreAsync("b", "Bilan");
        var dialogs = Render<MudDialogProvider>();
        var page = await RenderPageAsync();
        var pressed = page.Find(".withdraw-button").ClickAsync();
        dialogs.WaitForElement(".withdraw-confirm");

        await dialogs.Find("#withdraw-reason").InputAsync("Remplacée.");
        await dialogs.Find("#replacement").InputAsync(typed);
        await dialogs.Find(".withdraw-confirm").ClickAsync();

        Assert.Equal(!isKnown, dialogs.FindAll(".replacement-error").Count == 1);
        if (!isKnown) return;

        await pressed;
        page.WaitForAssertion(() => Assert.Equal("Remplacé par : Bilan", page.Find(".corpus-replaced").TextContent));
    }

    private async Task StoreAsync(string id, string title, string status = "current")
    {
        await MigrateOnceAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        await new SourceSeed("Le passage.", "Le passage.") { Id = id, Title = title, Status = status }.StoreAsync(context, TestDeadline.Token());
    }

    private bool _isMigrated;

    private async Task MigrateOnceAsync()
    {
        if (_isMigrated) return;

        _isMigrated = true;
        await MigrateAsync();
    }

    private async Task<Guid> CiteAsync(string documentId)
    {
        var started = await AskAsync("Combien ?");
        Runner.Append(
            started.TurnId,
            Passages.Found(Passages.Numbered(1) with { DocumentId = documentId }),
            new TurnEvent.TextDelta("Dix [1]."),
            new TurnEvent.Completed(new TurnUsage(1, 0, 1, 1)));
        await Runner.StopAsync(started.TurnId, TestDeadline.Token());
        return started.ConversationId;
    }

    private async Task<IRenderedComponent<CorpusPage>> RenderPageAsync()
    {
        await MigrateOnceAsync();
        var page = Render<CorpusPage>();
        page.WaitForElement(".corpus-row");
        return page;
    }
}
