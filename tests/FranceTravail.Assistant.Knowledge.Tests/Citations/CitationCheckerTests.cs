using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Knowledge.Tests.Citations;

public sealed class CitationCheckerTests
{
    private static readonly Dictionary<int, string> Extracts = new()
    {
        [1] = "Allocation — Conditions\nIl faut justifier de 130 jours travaillés ou 910 heures travaillées au cours des 24 derniers mois, sauf pour les salariés de 55 ans et plus. La durée ne peut pas dépasser 1 095 jours.",
        [2] = "Recours\nLe recours gracieux est formé dans un délai de deux mois à compter de la notification (article R5426-19).",
    };

    [Theory]
    [InlineData("Il faut justifier de 130 jours travaillés ou 910 heures travaillées au cours des 24 derniers mois, sauf pour les salariés de 55 ans et plus [1].")]
    [InlineData("Le recours gracieux est formé dans un délai de 2 mois [2].")]
    [InlineData("Le délai, fixé par l'article R. 5426-19, est de « deux mois à compter de la notification » [2].")]
    public void Check_SentenceOfItsSource_IsSupported(string sentence) =>
        Assert.Equal(SentenceCheckStatus.Supported, CitationChecker.Check(sentence, Extracts).Status);

    [Theory]
    [InlineData("Il faut justifier de 190 heures [1].", "190")]
    [InlineData("Il faut justifier de 130 heures travaillées [1].", "130")]
    [InlineData("Le recours est formé dans un délai de trois mois [2].", "trois")]
    [InlineData("L'article R. 5426-20 prévoit deux mois [2].", "R. 5426-20")]
    public void Check_FigureThatTheSourceDoesNotHold_FailsAndNamesIt(string sentence, string figure)
    {
        var check = CitationChecker.Check(sentence, Extracts);

        Assert.Equal(SentenceCheckStatus.Failed, check.Status);
        Assert.Contains(figure, check.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("La durée peut dépasser 1 095 jours [1].")]
    [InlineData("Il faut justifier de 130 jours travaillés ou 910 heures travaillées au cours des 24 derniers mois [1].")]
    public void Check_LostNegationOrException_Fails(string sentence) =>
        Assert.Equal(SentenceCheckStatus.Failed, CitationChecker.Check(sentence, Extracts).Status);

    [Theory]
    [InlineData("Le délai est de deux mois [3].")]
    [InlineData("Le délai est de deux mois.")]
    [InlineData("Il faut justifier de jours travaillés au cours des derniers mois [2].")]
    [InlineData("Le texte dit « deux mois après la notification » [2].")]
    public void Check_UnknownOrMissingSourceOrAlteredQuote_Fails(string sentence) =>
        Assert.Equal(SentenceCheckStatus.Failed, CitationChecker.Check(sentence, Extracts).Status);
}
