using Bunit;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters.Quotes;
using FranceTravail.Assistant.Web.Tests.Features.Sources;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters.Quotes;

public sealed class QuoteDialogTests : InterfaceContext
{
    public QuoteDialogTests()
    {
        Services.AddTestLetters();
    }

    [Fact]
    public async Task NewLetter_Chosen_HoldsTheQuote()
    {
        var (dialog, quote) = await StoreAsync();
        var chosen = QuoteDialog.AskAsync(Services.GetRequiredService<IDialogService>(), "Citer", quote);

        await dialog.WaitForElement(".quote-letter[data-letter=new]").ClickAsync();

        var letter = await Services.GetRequiredService<LetterStore>().FindAsync((await chosen)!.Value, Author, TestDeadline.Token());
        Assert.Contains(quote.Text, letter!.State.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_WithdrawnSince_IsNotQuoted()
    {
        var (dialog, quote) = await StoreAsync();
        await Services.GetRequiredService<DocumentWithdrawals>().WithdrawAsync(new WithdrawalRequest("document", "Chiffre faux.", null, Author, new HashSet<string> { "tous" }), TestDeadline.Token());

        _ = QuoteDialog.AskAsync(Services.GetRequiredService<IDialogService>(), "Citer", quote);

        Assert.Contains("retiré", dialog.WaitForElement(".quote-problem").TextContent, StringComparison.Ordinal);
        Assert.Empty(dialog.FindAll(".quote-letter"));
    }

    private async Task<(IRenderedComponent<MudDialogProvider> Dialog, LetterQuote Quote)> StoreAsync()
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        var passage = await new SourceSeed("Le passage.", "Le passage.").StoreAsync(context, TestDeadline.Token());
        return (Render<MudDialogProvider>(), new LetterQuote("« Le passage. » (Un titre).", new LegalSource("Un titre", "document"), passage.Id, null));
    }
}
