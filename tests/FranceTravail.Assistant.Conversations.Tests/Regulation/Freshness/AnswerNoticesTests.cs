using FranceTravail.Assistant.Conversations.Regulation.Freshness;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation.Freshness;

public sealed class AnswerNoticesTests
{
    [Fact]
    public void Answer_FromAnArchive_SaysItsMonth()
    {
        var notices = AnswerNotices.Of("Il faut un dossier [1].", [Found.Numbered(1, "Un dossier.", "2020-11-04", "archive-2020")], Found.Today);

        Assert.Equal(["D'après une fiche de novembre 2020"], notices);
    }

    [Fact]
    public void Answer_WithAnOldAmount_SaysThatItMayHaveRisen()
    {
        var notices = AnswerNotices.Of("L'aide est de 1 200 € [1].", [Found.Numbered(1, "Elle s'élève à 1200 euros.", "2024-09-25")], Found.Today);

        Assert.Equal(["Montant au 25/09/2024 : peut avoir été revalorisé"], notices);
    }

    [Theory]
    [InlineData("L'aide est de 1 200 € [2].")]
    [InlineData("L'aide dure 12 mois [1].")]
    [InlineData("L'aide est de 1 200 € [2]. Elle se demande en ligne [1].")]
    public void Answer_WithoutAnOldAmount_SaysNothing(string answer) => Assert.Empty(AnswerNotices.Of(
        answer, [Found.Numbered(1, "Elle dure 12 mois et se demande en ligne.", "2024-09-25"), Found.Numbered(2, "1 200 €", "2026-09-25")], Found.Today));

    [Fact]
    public void Amount_WhoseMarkerComesInTheNextSentence_IsSeen()
    {
        var notices = AnswerNotices.Of("L'aide est de 500 €. Elle est unique [1].", [Found.Numbered(1, "500 €", "2020-01-01")], Found.Today);

        Assert.Contains("Montant au 01/01/2020 : peut avoir été revalorisé", notices);
    }

    [Fact]
    public void Amount_OfASourceWithoutDate_SaysSo() => Assert.Equal(
        ["Montant sans date : peut avoir été revalorisé"],
        AnswerNotices.Of("L'aide est de 500 € [1].", [Found.Numbered(1, "500 €", null)], Found.Today));

    [Fact]
    public void Answer_AboutThePast_SaysWhatChangedSince() => Assert.Equal(
        ["D'après un texte mis à jour le 01/02/2025, après la date demandée"],
        AnswerNotices.Of("Il faut un dossier [1].", [Found.Numbered(1, "Un dossier.", "2025-02-01")], new DateOnly(2024, 6, 1)));
}
