using Bunit;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters.Quotes;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters.Quotes;

public sealed class QuoteDialogTests : InterfaceContext
{
    private static readonly SourceSeed Seed = new("L'aide est de 200 €.", "L'aide est de 200 €.");

    public QuoteDialogTests()
    {
        Services.AddTestLetters();
    }

    [Fact]
    public async Task NewLetter_Chosen_HoldsTheQuote()
    {
        var (dialog, rule) = await StoreAsync(Seed);
        var chosen = AskAsync(rule);

        await dialog.WaitForElement(".quote-letter[data-letter=new]").ClickAsync();

        var letter = await Services.GetRequiredService<LetterStore>().FindAsync((await chosen)!.Value, Author, TestDeadline.Token());
        Assert.Contains(QuoteText.Compose(Text, rule).Text, letter!.State.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_WithdrawnSince_IsNotQuoted()
    {
        var (dialog, rule) = await StoreAsync(Seed);
        await Services.GetRequiredService<DocumentWithdrawals>().WithdrawAsync(new WithdrawalRequest("document", "Chiffre faux.", null, Author, new HashSet<string> { "tous" }), TestDeadline.Token());

        _ = AskAsync(rule);

        Assert.Contains("retiré", dialog.WaitForElement(".quote-problem").TextContent, StringComparison.Ordinal);
        Assert.Empty(dialog.FindAll(".quote-letter"));
    }

    [Fact]
    public async Task Version_SupersededSince_IsNotQuoted()
    {
        var (dialog, rule) = await StoreAsync(Seed with { State = DocumentVersionState.Archived });

        _ = AskAsync(rule);

        Assert.Contains("ancienne version", dialog.WaitForElement(".quote-problem").TextContent, StringComparison.Ordinal);
        Assert.Empty(dialog.FindAll(".quote-letter"));
    }

    [Fact]
    public async Task Text_ThatEndedSince_IsQuotedWithItsDaysAfterAWarning()
    {
        var (dialog, rule) = await StoreAsync(Seed with { InForceTo = new DateOnly(2025, 12, 31) });

        _ = AskAsync(rule);

        Assert.Contains("ne s’applique plus", dialog.WaitForElement(".quote-notice").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("mis à jour le 25/09/2026, applicable jusqu’au 31/12/2025).", dialog.Find(".quote-words").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(dialog.FindAll(".quote-letter"));
    }

    [Fact]
    public async Task Amount_ThatMayHaveRisen_IsSaidBeforeItIsQuoted()
    {
        var (dialog, rule) = await StoreAsync(Seed);

        _ = AskAsync(rule with { Date = new DateOnly(2024, 9, 25), Status = "archive-2024" });

        dialog.WaitForElement(".quote-letter");
        Assert.Equal(
            [Text["SourcePanel.ArchivedWarning"].Value, "Montant au 25/09/2024 : peut avoir été revalorisé"],
            dialog.FindAll(".quote-notice").Select(notice => notice.TextContent));
    }

    private Task<Guid?> AskAsync(CitedRule rule) => QuoteDialog.AskAsync(Services.GetRequiredService<IDialogService>(), "Citer", rule);

    private async Task<(IRenderedComponent<MudDialogProvider> Dialog, CitedRule Rule)> StoreAsync(SourceSeed seed)
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        var passage = await seed.StoreAsync(context, TestDeadline.Token());
        var rule = new CitedRule(seed.Passage, passage.Id, seed.Title, seed.Title, null, new DateOnly(2026, 9, 25), "current", null, seed.Id);
        return (Render<MudDialogProvider>(), rule);
    }
}
