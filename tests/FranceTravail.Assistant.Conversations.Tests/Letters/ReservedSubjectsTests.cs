using FranceTravail.Assistant.Conversations.Letters;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class ReservedSubjectsTests
{
    [Theory]
    [InlineData("Vous pouvez contester cette décision auprès de votre agence.")]
    [InlineData("Un recours peut être formé dans les deux mois.")]
    [InlineData("Saisissez le médiateur régional.")]
    [InlineData("La médiation est un préalable.")]
    [InlineData("Le tribunal administratif est compétent.")]
    [InlineData("Une sanction sera prononcée.")]
    [InlineData("Vous serez sanctionnée.")]
    [InlineData("Vous serez radiée de la liste.")]
    [InlineData("Vous risquez la radiation.")]
    [InlineData("Un trop-perçu a été constaté.")]
    [InlineData("Cette somme est indue.")]
    [InlineData("L'indu s'élève à trois mois d'allocation.")]
    [InlineData("Vous devez rembourser cette somme.")]
    [InlineData("Une retenue sera faite sur votre allocation.")]
    [InlineData("Nous ferons des retenues sur vos échéances.")]
    [InlineData("Votre dette reste entière.")]
    [InlineData("Votre allocation sera suspendue.")]
    [InlineData("La suppression de votre revenu de remplacement est envisagée.")]
    public void AppealSanctionOrDebt_IsCertain(string sentence)
    {
        Assert.True(ReservedSubjects.IsCertain(sentence));
        Assert.True(ReservedSubjects.Touches(sentence));
    }

    [Theory]
    [InlineData("Le secteur de l'industrie recrute.")]
    [InlineData("L'atelier a lieu à la médiathèque.")]
    [InlineData("La tribune est au fond de la salle.")]
    [InlineData("Le radiateur de la salle est en panne.")]
    [InlineData("Individuellement ou en groupe, vous serez accompagnée.")]
    public void OrdinaryWord_IsNotTouched(string sentence) => Assert.False(ReservedSubjects.Touches(sentence));

    [Theory]
    [InlineData("Votre candidature retenue par l'employeur sera étudiée.")]
    [InlineData("Vos frais de déplacement seront remboursés.")]
    [InlineData("Le remboursement de vos frais de repas demande un justificatif.")]
    [InlineData("Le trafic de la ligne B est suspendu.")]
    [InlineData("Vous pouvez avoir recours à un interprète.")]
    [InlineData("Le poste de médiateur culturel vous intéresse.")]
    [InlineData("Un avertissement sonore annonce la fermeture.")]
    public void WordsWithAHarmlessMeaning_AreTheAgentsToConfirm(string sentence)
    {
        Assert.False(ReservedSubjects.IsCertain(sentence));
        Assert.True(ReservedSubjects.Touches(sentence));

        var work = LetterDesk.Begin("convocation");
        work.Edit(work.Text.Replace("En cas d'empêchement", sentence + " En cas d'empêchement", StringComparison.Ordinal));
        Assert.True(work.CanLeave);
        Assert.Contains(work.Checks, check => check is { Id: "sujets-a-relire", IsMandatory: false, Passed: false });

        work.Take(work.Text, [sentence]);
        Assert.False(work.CanLeave);
    }

    [Fact]
    public void TrainingThatEndsWithADiploma_IsNotTouched() => Assert.False(ReservedSubjects.Touches("La formation est sanctionnée par un diplôme."));
}
