using Bunit;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Sources;

public sealed class SourcePanelTests : InterfaceContext
{
    [Fact]
    public async Task Passage_Opened_IsMarkedInItsText()
    {
        var panel = await OpenAsync(new SourceSeed("Avant <b>gras</b>.\n\nLe passage.\n\nAprès.", "Le passage."));

        panel.WaitForAssertion(() => Assert.Equal("Le passage.", panel.Find("mark").TextContent));
        Assert.Equal("Avant <b>gras</b>.\n\nLe passage.\n\nAprès.", panel.Find(".source-words").TextContent);
        Assert.Empty(panel.FindAll(".source-words b"));
    }

    [Fact]
    public async Task DecisiveSentence_OfThePassage_IsMarkedAndNamedInIt()
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        var seed = new SourceSeed("Avant.\n\nUn rappel. La règle. La suite.", "Un rappel. La règle. La suite.");
        var passage = await seed.StoreAsync(context, TestDeadline.Token());
        var start = seed.Text.IndexOf("La règle.", StringComparison.Ordinal);

        var opened = Opened(Passages.Numbered(1) with { PassageId = passage.Id }) with { Decisive = new DocumentSpan(start, start + 9) };
        var panel = Render<SourcePanel>(parameters => parameters.Add(component => component.Source, opened));

        panel.WaitForElement(".decisive-here");
        Assert.Equal("Phrase décisive :La règle.(fin de la phrase décisive)", panel.Find(".decisive-here").TextContent);
        Assert.StartsWith("Un rappel. ", panel.Find("mark").TextContent, StringComparison.Ordinal);
        Assert.EndsWith(" La suite.", panel.Find("mark").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_Shown_IsTextAndNoLink()
    {
        var panel = await OpenAsync(new SourceSeed("Le passage.", "Le passage."));

        panel.WaitForElement("dl");
        Assert.Contains("https://editeur.exemple/document", panel.Find("dl").TextContent, StringComparison.Ordinal);
        Assert.Contains("25/09/2024", panel.Find("dl").TextContent, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("a"));
    }

    [Fact]
    public async Task Pdf_Opened_LinksToItsPage()
    {
        var panel = await OpenAsync(new SourceSeed("Le passage.", "Le passage.")
        {
            MediaType = "application/pdf",
            FileName = "document.pdf",
            Page = 3,
            Original = [1],
        });

        panel.WaitForElement("a");
        Assert.EndsWith("/original#page=3", panel.Find("a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("page 3", panel.Find("a").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_WhoseFileIsGone_SaysSoAndStaysReadable()
    {
        var panel = await OpenAsync(new SourceSeed("Le passage.", "Le passage.") { MediaType = "application/pdf", FileName = "document.pdf" });

        panel.WaitForElement("[role=alert]");
        Assert.Contains("n’est plus sur le serveur", panel.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Le passage.", panel.Find("mark").TextContent);
        Assert.Empty(panel.FindAll("a, [data-mode]"));
    }

    [Fact]
    public async Task Document_ForOtherGroups_IsNotShown()
    {
        var panel = await OpenAsync(new SourceSeed("Un secret.", "Un secret.") { Audience = "direction" });

        panel.WaitForElement("[role=alert]");
        Assert.DoesNotContain("secret", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_Archived_CarriesAWarning()
    {
        var panel = await OpenAsync(new SourceSeed("Le passage.", "Le passage.") { Status = "archive-2020" });

        panel.WaitForElement(".source-warning");
        Assert.Contains("Fiche ancienne", panel.Find(".source-warning").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_WithdrawnSince_SaysWhenAndWhy()
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        var passage = await new SourceSeed("Le passage.", "Le passage.").StoreAsync(context, TestDeadline.Token());
        await Services.GetRequiredService<DocumentWithdrawals>().WithdrawAsync(
            new WithdrawalRequest("document", "Chiffre faux.", null, Author, new HashSet<string> { "tous" }), TestDeadline.Token());

        var panel = Render<SourcePanel>(parameters => parameters.Add(
            component => component.Source, Opened(Passages.Numbered(1) with { PassageId = passage.Id })));

        panel.WaitForElement(".source-warning");
        Assert.Equal("Document retiré des réponses le 24/11/2026 : Chiffre faux.", panel.Find(".source-warning").TextContent);
    }

    [Fact]
    public async Task Document_EndedSince_SaysSoAndNamesWhatReplacesIt()
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        await new SourceSeed("Le nouveau.", "Le nouveau.") { Id = "autre", Title = "La fiche de 2026" }.StoreAsync(context, TestDeadline.Token());
        var ended = new SourceSeed("Le passage.", "Le passage.") { InForceTo = new DateOnly(2025, 12, 31), ReplacedById = "autre" };
        var passage = await ended.StoreAsync(context, TestDeadline.Token());

        var panel = Render<SourcePanel>(parameters => parameters.Add(
            component => component.Source, Opened(Passages.Numbered(1) with { PassageId = passage.Id })));

        panel.WaitForElement(".source-warning");
        Assert.Equal(
            ["Ce texte ne s’applique plus : il s’appliquait jusqu’au 31/12/2025.", "Document à utiliser à sa place : « La fiche de 2026 »."],
            panel.FindAll(".source-warning").Select(warning => warning.TextContent.Replace('\u00a0', ' ')));
    }

    [Fact]
    public async Task Replacement_ForOtherGroups_IsNotNamed()
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        await new SourceSeed("Le nouveau.", "Le nouveau.") { Id = "autre", Title = "Note interne", Audience = "direction" }.StoreAsync(context, TestDeadline.Token());
        var ended = new SourceSeed("Le passage.", "Le passage.") { InForceTo = new DateOnly(2025, 12, 31), ReplacedById = "autre" };
        var passage = await ended.StoreAsync(context, TestDeadline.Token());

        var panel = Render<SourcePanel>(parameters => parameters.Add(
            component => component.Source, Opened(Passages.Numbered(1) with { PassageId = passage.Id })));

        panel.WaitForElement(".source-warning");
        Assert.Single(panel.FindAll(".source-warning"));
        Assert.DoesNotContain("Note interne", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_Superseded_IsSaidToBeAnOldOne()
    {
        var panel = await OpenAsync(new SourceSeed("Le passage.", "Le passage.") { State = DocumentVersionState.Archived });

        panel.WaitForElement(".source-warning");
        Assert.StartsWith("Ancienne version", panel.Find(".source-warning").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Header_OfThePanel_KeepsDateAndArchiveMarkInView()
    {
        await MigrateAsync();
        var passage = Passages.Numbered(1, page: 3, date: new DateOnly(2020, 3, 2), status: "archive-2020");

        var panel = Render<SourcePanel>(parameters => parameters.Add(component => component.Source, Opened(passage)));

        Assert.Equal("page 3 · mis à jour le 02/03/2020 · fiche ancienne", panel.Find(".source-header .source-brief").TextContent);
    }

    [Fact]
    public async Task Document_Long_IsShownWholeWhenAsked()
    {
        var filling = string.Concat(Enumerable.Repeat("Une ligne du document.\n", 1000));
        var panel = await OpenAsync(new SourceSeed($"{filling}Le passage.\n{filling}", "Le passage."));
        panel.WaitForElement(".source-cut");
        var shortened = panel.Find(".source-words").TextContent.Length;

        await panel.Find(".source-cut button").ClickAsync();

        Assert.InRange(shortened, 1, 9000);
        Assert.Equal((filling.Length * 2) + 12, panel.Find(".source-words").TextContent.Length);
        Assert.Empty(panel.FindAll(".source-cut"));
    }

    [Fact]
    public async Task CloseButton_Pressed_Closes()
    {
        var closings = 0;
        var panel = await OpenAsync(new SourceSeed("Le passage.", "Le passage."), () => closings++);

        await panel.Find("[aria-label='Fermer la source']").ClickAsync();

        Assert.Equal(1, closings);
    }

    private static OpenSource Opened(NumberedPassage passage) => new(passage, CitedRule.From(passage, null), Opening: 1);

    private async Task<IRenderedComponent<SourcePanel>> OpenAsync(SourceSeed seed, Action? onClose = null)
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        var passage = await seed.StoreAsync(context, TestDeadline.Token());
        if (seed.Original is { } file)
        {
            var path = Services.GetRequiredService<DataFolder>().OriginalPath(seed.ContentHash);
            await File.WriteAllBytesAsync(path, file, TestDeadline.Token());
        }

        return Render<SourcePanel>(parameters => parameters
            .Add(panel => panel.Source, Opened(Passages.Numbered(1) with { PassageId = passage.Id }))
            .Add(panel => panel.OnClose, onClose ?? (() => { })));
    }
}
