using Bunit;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Features.Letters.Sheet;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Tests.Features.Sources;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters.Quotes;

public sealed class RuleSourceTests : InterfaceContext
{
    private const string Words = "Le délai est de dix jours.";

    [Fact]
    public async Task Quote_InALetter_OpensItsPassageAtItsWords()
    {
        var id = await StoreAsync("Titre › Partie");
        OpenSource? opened = null;
        var quote = new LetterQuote($"« {Words} » (Un titre).", new LegalSource("Un titre", "document"), id, new DocumentSpan(7, 7 + Words.Length));
        var review = Review(LetterSentence.Of(quote), source => opened = source);

        await review.WaitForElement(".rule-source").ClickAsync();

        Assert.Equal(id, opened!.Passage.PassageId);
        Assert.True(opened.IsQuoted);
        Assert.Equal(quote.Place, opened.Decisive);
        Assert.NotNull(review.Find(".review-sentence.is-quote"));
    }

    [Theory]
    [InlineData("Chapitre (articles L5411-1 à L5411-10) › Article L5411-6 (en vigueur)", true)]
    [InlineData("Article L. 5411-6", true)]
    [InlineData("Article L5411-60", false)]
    [InlineData("Chapitre (articles L5411-6 à L5411-10) › Article L5411-7", false)]
    public async Task Article_OfATemplate_OpensWhereTheCorpusHoldsItAndSaysSoWhereNot(string heading, bool isHeld)
    {
        var id = await StoreAsync(heading);
        OpenSource? opened = null;
        var review = Review(new LetterSentence("Vous devez venir.", LetterOrigin.Source, [new LegalSource("L5411-6", "document")]), source => opened = source);

        if (isHeld) await review.WaitForElement(".rule-source").ClickAsync();
        else review.WaitForElement(".rule-absent");

        Assert.Equal(isHeld ? id : null, opened?.Passage.PassageId);
        Assert.Equal(isHeld ? 1 : 0, review.FindAll(".rule-source").Count);
    }

    [Fact]
    public async Task Article_ThatEnded_SaysSo()
    {
        await StoreAsync("Article L5411-6", seed => seed with { InForceTo = new DateOnly(2025, 12, 31) });

        var review = Review(new LetterSentence("Vous devez venir.", LetterOrigin.Source, [new LegalSource("L5411-6", "document")]), _ => { });

        Assert.Equal(", ne s’applique plus", review.WaitForElement(".rule-doubt").TextContent);
    }

    [Fact]
    public async Task Quote_OfAnOldVersion_SaysSo()
    {
        var id = await StoreAsync("Titre", seed => seed with { State = DocumentVersionState.Archived });
        var quote = new LetterQuote($"« {Words} » (Un titre).", new LegalSource("Un titre", "document"), id, null);

        var review = Review(LetterSentence.Of(quote), _ => { });

        Assert.Equal(", ancienne version", review.WaitForElement(".rule-doubt").TextContent);
    }

    private async Task<long> StoreAsync(string heading, Func<SourceSeed, SourceSeed>? change = null)
    {
        await MigrateAsync();
        await using var context = await Contexts.CreateDbContextAsync(TestDeadline.Token());
        var seed = new SourceSeed($"Avant. {Words} Après.", $"Avant. {Words} Après.") { Heading = heading };
        return (await (change?.Invoke(seed) ?? seed).StoreAsync(context, TestDeadline.Token())).Id;
    }

    private IRenderedComponent<LetterReview> Review(LetterSentence sentence, Action<OpenSource> onOpen) => Render<LetterReview>(parameters => parameters
        .Add(review => review.Letter, new Letter([new LetterBlock(LetterBlockKind.Paragraph, [sentence])]))
        .Add(review => review.OnOpen, onOpen));
}
