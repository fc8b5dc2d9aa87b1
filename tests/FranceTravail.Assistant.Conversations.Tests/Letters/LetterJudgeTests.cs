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
}
