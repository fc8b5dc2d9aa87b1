using FranceTravail.Assistant.Knowledge.Evaluation.Questions;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation.Questions;

public sealed class SpanMatchTests
{
    [Theory]
    [InlineData("La durée est de 1095 jours calendaires [1].", "1 095 jours calendaires")]
    [InlineData("L’employeur verse 12,50 € par jour.", "12,50 euros")]
    [InlineData("Elle s'élève à 57 % du SJR", "57% du sjr")]
    [InlineData("Dans un délai de « deux mois ».", "Deux mois")]
    public void Holds_SameSpanInOtherTypography_IsTrue(string text, string span)
    {
        Assert.True(SpanMatch.Holds(text, span));
    }

    [Theory]
    [InlineData("Le délai est de 12 mois.", "2 mois")]
    [InlineData("910 heures", "91 heures")]
    [InlineData("12,5 %", "12 %")]
    [InlineData("n'importe quoi", " ")]
    public void Holds_PartOfAnotherFigure_IsFalse(string text, string span)
    {
        Assert.False(SpanMatch.Holds(text, span));
    }
}
