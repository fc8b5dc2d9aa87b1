using Bunit;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Corpus;
using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Tests.Features.Corpus;

public sealed class DatesTests : InterfaceContext
{
    [Fact]
    public async Task LastDay_Typed_EndsTheDocumentAndCanBeUndone()
    {
        var (page, dialogs) = await OpenAsync();
        var pressed = Begin(page, dialogs);
        Assert.True(dialogs.Find(".dates-save").HasAttribute("disabled"));

        await dialogs.Find("#dates-to").ChangeAsync("30/06/2026");
        await dialogs.Find("#dates-reason").InputAsync("Texte abrogé.");
        await dialogs.Find(".dates-save").ClickAsync();
        await pressed;

        page.WaitForElement(".dates-history");
        Assert.Equal("Fin de validité passée", page.Find(".corpus-standing").TextContent);
        Assert.Equal("jusqu’au 30/06/2026", page.Find(".dates-now").TextContent);
        var change = page.Find(".dates-history li").TextContent;
        Assert.Contains($"{Author} : sans limite de date → jusqu’au 30/06/2026. Texte abrogé.", change, StringComparison.Ordinal);

        await page.Find(".dates-undo").ClickAsync();

        page.WaitForAssertion(() => Assert.Equal("En vigueur", page.Find(".corpus-standing").TextContent));
        Assert.Contains("Annulé le", page.Find(".dates-history li").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".dates-undo"));
    }

    [Fact]
    public async Task Change_ToTheDatesThatTheFileHas_LeavesTheScreenWhenUndone()
    {
        var (page, _) = await OpenAsync(carried: true);
        page.WaitForElement(".dates-undo");

        await page.Find(".dates-undo").ClickAsync();

        page.WaitForAssertion(() => Assert.Contains("Annulé le", page.Find(".dates-history li").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".dates-undo"));
    }

    [Fact]
    public async Task Dates_ThatMakeNoSense_StayInTheDialogWithWhatToDo()
    {
        var (page, dialogs) = await OpenAsync();
        _ = Begin(page, dialogs);
        await dialogs.Find("#dates-reason").InputAsync("Essai.");

        await dialogs.Find("#dates-from").ChangeAsync("janvier");
        await dialogs.Find(".dates-save").ClickAsync();
        Assert.Equal("Écrivez jj/mm/aaaa.", dialogs.Find(".mud-input-helper-text.mud-input-error").TextContent);

        await dialogs.Find("#dates-from").ChangeAsync("32/01/2026");
        await dialogs.Find(".dates-save").ClickAsync();
        Assert.Contains("Ce jour n’existe pas.", dialogs.Find(".mud-input-error .mud-input-helper-text, .mud-input-helper-text.mud-input-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("32/01/2026", dialogs.Find("#dates-from").GetAttribute("value"));

        await dialogs.Find("#dates-from").ChangeAsync("01/07/2026");
        await dialogs.Find("#dates-to").ChangeAsync("2026-06-30");
        await dialogs.Find(".dates-save").ClickAsync();

        Assert.Contains("Le dernier jour précède le premier", dialogs.Find(".dates-problem").TextContent, StringComparison.Ordinal);
        Assert.Equal("Essai.", dialogs.Find("#dates-reason").GetAttribute("value"));
    }

    [Fact]
    public async Task Replacement_Chosen_IsShownOnTheRowAndDoesNotEndTheDocument()
    {
        var (page, dialogs) = await OpenAsync();
        var pressed = Begin(page, dialogs);

        await dialogs.Find("#replacement").InputAsync("bilan");
        await dialogs.Find("#dates-reason").InputAsync("Refonte.");
        await dialogs.Find(".dates-save").ClickAsync();
        await pressed;

        page.WaitForAssertion(() => Assert.Equal("Remplacé par : Bilan", page.Find(".corpus-replaced").TextContent));
        Assert.Equal("En vigueur", page.Find(".corpus-standing").TextContent);
    }

    private async Task<(IRenderedComponent<CorpusPage> Page, IRenderedComponent<MudDialogProvider> Dialogs)> OpenAsync(bool carried = false)
    {
        await MigrateAsync();
        await using (var context = await Contexts.CreateDbContextAsync(TestDeadline.Token()))
        {
            await new SourceSeed("Le passage.", "Le passage.") { Id = "a", Title = "Allocation" }.StoreAsync(context, TestDeadline.Token());
            await new SourceSeed("Le passage.", "Le passage.") { Id = "b", Title = "Bilan" }.StoreAsync(context, TestDeadline.Token());
            if (carried) await CarryAsync(context);
        }

        Render<MudPopoverProvider>();
        var dialogs = Render<MudDialogProvider>();
        var page = Render<CorpusPage>();
        page.WaitForElement(".corpus-title");
        await page.FindAll(".corpus-title")[0].ClickAsync();
        page.WaitForElement(".dates-edit");
        return (page, dialogs);
    }

    /// <summary>A change that an import carried to a file of the same dates.</summary>
    private async Task CarryAsync(AssistantDbContext context)
    {
        var version = await context.DocumentVersions.SingleAsync(candidate => candidate.DocumentId == "a", TestDeadline.Token());
        context.DateChanges.Add(new DateChange
        {
            DocumentId = "a",
            VersionId = version.Id,
            Version = version,
            Reason = "Vérifié.",
            ChangedBy = Author,
            ChangedAt = Time.GetUtcNow(),
            CarriedAt = Time.GetUtcNow(),
        });
        await context.SaveChangesAsync(TestDeadline.Token());
    }

    /// <summary>The press, which ends when the dialog does.</summary>
    private static Task Begin(IRenderedComponent<CorpusPage> page, IRenderedComponent<MudDialogProvider> dialogs)
    {
        var pressed = page.Find(".dates-edit").ClickAsync();
        dialogs.WaitForElement(".dates-save");
        return pressed;
    }
}
