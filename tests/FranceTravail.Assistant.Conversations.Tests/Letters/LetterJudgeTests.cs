using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Evaluation;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class LetterJudgeTests
{
    [Theory]
    [InlineData("12 décembre 2026", "", "0 fois")]
    [InlineData("En cas d'empêchement", "Rendez-vous le 12 décembre 2026. En cas d'empêchement", "2 fois")]
    [InlineData("En cas d'empêchement", "Prévoyez 45 minutes. En cas d'empêchement", "45")]
    [InlineData("Lyon Part-Dieu", "[LIEU_1]", "repère")]
    [InlineData("En cas d'empêchement", "[motif à compléter]", "à compléter")]
    [InlineData("Lyon Part-Dieu", "{lieu}", "champ est resté")]
    [InlineData("convoquée", "convoqué(e)", "double forme")]
    [InlineData("convoquée", "convoqué", "accorde")]
    [InlineData("Madame,", "Monsieur,", "à une femme")]
    public void Faults_OfASpoiltLetter_AreNamed(string text, string by, string fault)
    {
        var template = LetterDesk.Templates.Find("convocation")!;
        var facts = LetterFacts.Read(template, FactSets.Of(template, 0));
        var letter = LetterComposer.Compose(template, facts).Text;

        var spoilt = letter.Replace(text, by, StringComparison.Ordinal);

        Assert.Empty(LetterJudge.Faults(template, facts, letter));
        Assert.Contains(LetterJudge.Faults(template, facts, spoilt), one => one.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_OfValuesThatLookLikePlaces_AreNoneUntilOneMoreStays()
    {
        var template = LetterDesk.Templates.Find("pieces-manquantes")!;
        var typed = FactSets.Of(template, 0);
        (typed["pieces"], typed["demande"], typed["mention_legale"]) = ("Relevé [RIB]\n\n- Fiche {date}", "dossier [NOM]", "Première ligne.\n\nSeconde ligne.");
        var facts = LetterFacts.Read(template, typed);
        var letter = LetterComposer.Compose(template, facts).Text;

        Assert.Empty(LetterJudge.Faults(template, facts, letter));
        Assert.Contains("Un repère est resté.", LetterJudge.Faults(template, facts, $"{letter}\n\nBonjour [NOM]"));
        Assert.Contains("« Mention légale sur les pièces manquantes » : 0 fois au lieu de 1.", LetterJudge.Faults(template, facts, letter.Replace("Seconde ligne.", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Faults_OfANameThatAnotherValueSaysToo_CountBoth()
    {
        var template = LetterDesk.Templates.Find("convocation")!;
        var typed = FactSets.Of(template, 0);
        (typed["nom"], typed["signataire"]) = ("Martin", "Paul Martin");
        var facts = LetterFacts.Read(template, typed);
        var letter = LetterComposer.Compose(template, facts).Text;

        Assert.Empty(LetterJudge.Faults(template, facts, letter));
        Assert.Contains("« Nom » : 1 fois au lieu de 2.", LetterJudge.Faults(template, facts, letter.Replace("Mme Awa Martin", "Mme Awa", StringComparison.Ordinal)));
    }
}
