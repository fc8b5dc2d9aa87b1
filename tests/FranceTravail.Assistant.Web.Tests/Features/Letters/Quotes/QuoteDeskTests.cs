using System.Globalization;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters.Quotes;
using FranceTravail.Assistant.Web.Features.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters.Quotes;

public sealed class QuoteDeskTests : InterfaceContext
{
    private static readonly CitedRule Rule = new(
        "L'aide n'est pas accordée :\n- en taxi.", 7, "Code du travail", "Section 1 › Article R5411-6 (en vigueur)", 3, new DateOnly(2024, 9, 25), "current", null, "ct", new DocumentSpan(10, 40));

    public QuoteDeskTests()
    {
        Services.AddTestLetters();
    }

    private LetterStore Store => Services.GetRequiredService<LetterStore>();

    private QuoteDesk Desk => Services.GetRequiredService<QuoteDesk>();

    private LetterQuote Quote => QuoteText.Compose(Text, Rule);

    [Fact]
    public void Rule_Quoted_CarriesItsTitleArticleAndDateOnOneLine()
    {
        Assert.Equal("« L'aide n'est pas accordée : - en taxi. » (Code du travail, article R5411-6, mis à jour le 25/09/2024).", Quote.Text.Replace('\u00a0', ' '));
        Assert.Equal(new LegalSource("R5411-6", "ct"), Quote.Source);
    }

    [Fact]
    public void Rule_WithoutArticle_CarriesItsSection() => Assert.Equal(
        "« Sous 3 jours. » (Une fiche, partie « Conditions », sans date).",
        QuoteText.Compose(Text, Rule with { Words = "Sous 3 jours.", Title = "Une fiche", Heading = "Aide › Conditions", Date = null }).Text.Replace('\u00a0', ' '));

    [Fact]
    public void Rule_OfAnArchive_SaysSo() => Assert.EndsWith(
        ", mis à jour le 25/09/2024, fiche ancienne).", QuoteText.Compose(Text, Rule with { Status = "archive-2024" }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "2025-12-31", "applicable jusqu’au 31/12/2025")]
    [InlineData("2025-01-01", "2025-12-31", "applicable du 01/01/2025 au 31/12/2025")]
    [InlineData("2027-01-01", null, "applicable à partir du 01/01/2027")]
    public void Rule_ThatDoesNotHoldToday_CarriesItsDays(string? from, string? to, string days) => Assert.EndsWith(
        $", mis à jour le 25/09/2024, {days}).",
        QuoteText.Compose(Text, Rule, new SourceValidity(Day(from), Day(to))).Text,
        StringComparison.Ordinal);

    [Fact]
    public async Task NewLetter_WithAQuote_IsAFreeOneThatKnowsItsSource()
    {
        await MigrateAsync();

        var id = await Desk.QuoteInNewAsync(Quote, TestDeadline.Token());

        var saved = await Store.FindAsync(id, Author, TestDeadline.Token());
        var sentence = Work(saved!).Letter.Sentences.Single(sentence => sentence.Text == Quote.Text);
        Assert.Equal(LetterTemplate.FreeLetter, saved!.Template);
        Assert.Equal(LetterOrigin.Source, sentence.Origin);
        Assert.Equal(Quote, sentence.Quote);
        Assert.Equal([LetterVersionKind.Form, LetterVersionKind.Quoted], saved.Versions.Select(version => version.Kind));
    }

    [Fact]
    public async Task Draft_Quoted_KeepsItsTextAsAVersionAndTakesTheQuoteOnce()
    {
        await MigrateAsync();
        var id = await BeginAsync("convocation");
        var before = (await Store.FindAsync(id, Author, TestDeadline.Token()))!.State.Text;

        Assert.True(await Desk.QuoteInAsync(id, Quote, TestDeadline.Token()));
        Assert.True(await Desk.QuoteInAsync(id, Quote, TestDeadline.Token()));

        var saved = await Store.FindAsync(id, Author, TestDeadline.Token());
        Assert.Equal(before, saved!.Versions[0].Text);
        Assert.Single(Work(saved).Letter.Sentences, sentence => sentence.Quote is not null);
    }

    [Fact]
    public async Task Letter_OfAFixedText_IsNotOfferedAndTakesNone()
    {
        await MigrateAsync();
        var open = await BeginAsync("convocation");
        var locked = await BeginAsync("avertissement");
        foreach (var id in new[] { open, locked })
        {
            var saved = (await Store.FindAsync(id, Author, TestDeadline.Token()))!;
            Time.Advance(TimeSpan.FromMinutes(1));
            await Store.SaveAsync(id, Author, saved.State, saved.Revision, TestDeadline.Token());
        }

        Assert.Equal([open], (await Desk.DraftsAsync(TestDeadline.Token())).Select(draft => draft.Id));
        Assert.False(await Desk.QuoteInAsync(locked, Quote, TestDeadline.Token()));
        Assert.False(await Desk.QuoteInAsync(Guid.NewGuid(), Quote, TestDeadline.Token()));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task<Guid> BeginAsync(string name)
    {
        var template = Services.GetRequiredService<LetterTemplates>().Find(name)!;
        return Store.CreateAsync(Author, name, LetterState.Of(template, new Dictionary<string, string?> { ["nom"] = "Durand" }), TestDeadline.Token());
    }

    private LetterWork Work(SavedLetter saved) => new(Services.GetRequiredService<LetterTemplates>().Find(saved.Template)!, saved.State);
}
