using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Knowledge.Tests.Evidence;

public sealed class AskedFiguresTests
{
    [Theory]
    [InlineData("cb d'heures faut avoir travaillé ?", FigureKind.Hours)]
    [InlineData("L'employeur a combien de jours pour répondre ?", FigureKind.Days)]
    [InlineData("Quel pourcentage de son salaire ?", FigureKind.Percent)]
    [InlineData("le salarié touche quel % de son brut", FigureKind.Percent)]
    [InlineData("Quel est l'âge minimum ?", FigureKind.Years)]
    [InlineData("plafond de ressources pour une personne seule", FigureKind.Money)]
    [InlineData("délai du recours gracieux ?", FigureKind.Months)]
    [InlineData("Quand a lieu le prochain atelier CV ?", FigureKind.Date)]
    [InlineData("Quelles sont les dates des ateliers ?", FigureKind.Date)]
    public void KindsOf_QuestionForAFigure_HoldsItsKind(string question, FigureKind kind)
    {
        Assert.Contains(kind, AskedFigures.KindsOf(question));
    }

    [Theory]
    [InlineData("RQTH : on dépose le dossier où ?")]
    [InlineData("Qui peut saisir le médiateur ?")]
    public void KindsOf_OtherQuestion_AsksForNone(string question)
    {
        Assert.Empty(AskedFigures.KindsOf(question));
    }

    [Theory]
    [InlineData("Le préavis dure deux mois.", true)]
    [InlineData("La durée est d'un mois.", true)]
    [InlineData("Le montant est de 12 €.", false)]
    public void IsGivenBy_Duration_NeedsADuration(string text, bool expected)
    {
        Assert.Equal(expected, AskedFigures.IsGivenBy(text, AskedFigures.KindsOf("Quelle est la durée du préavis ?")));
    }
}
