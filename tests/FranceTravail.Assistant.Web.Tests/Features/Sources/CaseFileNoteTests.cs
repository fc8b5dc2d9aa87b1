using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Sources;

namespace FranceTravail.Assistant.Web.Tests.Features.Sources;

public sealed class CaseFileNoteTests : InterfaceContext
{
    private static readonly CitedRule Rule = new(
        "L'aide est de 500 €.", 1, "Code du travail", "Section 1 › Article R5411-6 (en vigueur)", 3, new DateOnly(2024, 9, 25), "current",
        "Montant au 25/09/2024 : peut avoir été revalorisé");

    [Fact]
    public void Rule_Copied_CarriesArticleDocumentDateAddressAndNotice() => Assert.Equal(
        """
        « L'aide est de 500 €. »
        Article R5411-6
        Code du travail, page 3, mis à jour le 25/09/2024
        https://editeur.exemple/document
        Montant au 25/09/2024 : peut avoir été revalorisé
        """,
        CaseFileNote.Compose(Text, Rule, "https://editeur.exemple/document", []));

    [Fact]
    public void Rule_OfAnUndatedText_SaysSo() => Assert.Equal(
        """
        « L'aide est de 500 €. »
        Une fiche, sans date
        """,
        CaseFileNote.Compose(Text, Rule with { Title = "Une fiche", Heading = "", Page = null, Date = null, AmountNotice = null }, null, []));

    [Fact]
    public void Rule_OfAWithdrawnText_CarriesTheWarning() => Assert.Equal(
        """
        « L'aide est de 500 €. »
        Une fiche, sans date
        Document retiré des réponses le 24/11/2026 : Chiffre faux.
        """,
        CaseFileNote.Compose(
            Text,
            Rule with { Title = "Une fiche", Heading = "", Page = null, Date = null, AmountNotice = null },
            null,
            ["Document retiré des réponses le 24/11/2026 : Chiffre faux."]));

    [Fact]
    public void Answer_WithDecisiveSentences_GivesThoseOfWhatItCites()
    {
        var (cited, other) = (Passages.Numbered(1), Passages.Numbered(2));
        var snapshot = new TurnSnapshot
        {
            Answer = "Oui [1].",
            Passages = [cited, other],
            Decisive = [Decisive(other, "Non."), Decisive(cited, "Oui, toujours.")],
        };

        Assert.Equal(["Oui, toujours."], CitedRules.OfAnswer(snapshot, new DateOnly(2026, 11, 24)).Select(rule => rule.Words));
    }

    [Fact]
    public void Passage_OpenedForItsSecondSentence_GivesThatOne()
    {
        var passage = Passages.Numbered(1);
        var (first, second) = (Decisive(passage, "Oui."), Decisive(passage, "Non.") with { Start = 5, End = 9 });
        var snapshot = new TurnSnapshot { Passages = [passage], Decisive = [first, second] };
        var day = new DateOnly(2026, 11, 24);

        Assert.Equal("Oui.", CitedRules.OfPassage(passage, snapshot, day).Words);
        Assert.Equal(first.Span, CitedRules.SpanOf(passage, snapshot));
        Assert.Equal("Non.", CitedRules.OfPassage(passage with { Decisive = second.Span }, snapshot, day).Words);
        Assert.Equal(second.Span, CitedRules.SpanOf(passage with { Decisive = second.Span }, snapshot));
    }

    private static DecisiveSentence Decisive(NumberedPassage passage, string words) => new(
        passage.PassageId, passage.VersionId, passage.DocumentId, passage.Title, passage.Heading, null, null, "current", words, 0, 1);
}
