using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation.Freshness;

public sealed class FigureConflictsTests
{
    private const string TwoMonths = "Le délai de recours contre la décision est de deux mois à compter de sa notification.";
    private const string FourMonths = "Le délai de recours contre la décision est de quatre mois à compter de sa notification.";

    [Fact]
    public void Documents_WithAnotherFigureForTheSameThing_AreAConflict()
    {
        var conflict = Assert.Single(Find((TwoMonths, "current"), (FourMonths, "current")));

        Assert.Equal(TwoMonths, conflict.First);
        Assert.Equal(FourMonths, conflict.Second);
    }

    [Theory]
    [InlineData("Le délai de recours contre la décision est de 2 mois à compter de sa notification.")]
    [InlineData("Le congé de paternité dure vingt-cinq jours.")]
    [InlineData("Le délai de recours contre la décision est indiqué dans sa notification.")]
    public void Documents_ThatAgreeOrSpeakOfSomethingElse_AreNone(string other) =>
        Assert.Empty(Find((TwoMonths, "current"), (other, "current")));

    [Fact]
    public void Rules_ForTwoCases_AreNone() => Assert.Empty(Find(
        ("Pour un demandeur d'emploi de moins de 53 ans, la durée maximale d'indemnisation est de 18 mois.", "current"),
        ("Pour un demandeur d'emploi de moins de 55 ans, la durée maximale d'indemnisation est de 22 mois.", "current")));

    [Fact]
    public void OldDocument_IsNoConflictButOld() => Assert.Empty(Find((TwoMonths, "current"), (FourMonths, "archive-2020")));

    [Theory]
    [InlineData("Personne seule | 570,30 € par mois pendant la période", "Couple | 860,20 € par mois pendant la période", 0)]
    [InlineData("Personne seule | 570,30 € par mois pendant la période", "Personne seule | 560,10 € par mois pendant la période", 1)]
    public void Rows_OfTwoCases_AreNoConflict(string first, string second, int expected)
    {
        var rows = new[] { first, second }.Select(row => Found.Sentence(Found.Passage("Un titre", "2026-01-01", "current", row)) with
        {
            Sentence = new EvidenceSentence(row, "Ressources mensuelles | Montant versé", 0, row.Length),
        });

        Assert.Equal(expected, FigureConflicts.Find([.. rows], Found.Today).Count);
    }

    private static List<(string First, string Second)> Find(params (string Text, string Status)[] sentences) =>
        [.. FigureConflicts
            .Find([.. sentences.Select(one => Found.Sentence(Found.Passage("Un titre", "2020-01-01", one.Status, one.Text)))], Found.Today)
            .Select(pair => (pair.First.Sentence.Text, pair.Second.Sentence.Text))];
}
