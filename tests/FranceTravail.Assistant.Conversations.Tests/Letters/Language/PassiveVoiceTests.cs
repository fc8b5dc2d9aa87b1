using FranceTravail.Assistant.Conversations.Letters.Language;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Language;

public sealed class PassiveVoiceTests
{
    [Theory]
    [InlineData("Votre demande a été refusée.", "a été refusée")]
    [InlineData("La sanction est prononcée lundi.", "est prononcée")]
    [InlineData("Vous êtes convoqué à un entretien.", "êtes convoqué")]
    [InlineData("Les pièces n'ont pas encore été reçues.", "ont pas encore été reçues")]
    [InlineData("Les documents seront transmis à l'agence.", "seront transmis")]
    [InlineData("Une réponse vous sera rapidement donnée.", "sera rapidement donnée")]
    [InlineData("La décision n'est pas prise.", "est pas prise")]
    [InlineData("Elle doit être signée.", "être signée")]
    [InlineData("Vos droits ont déjà été calculés.", "ont déjà été calculés")]
    public void In_Passive_IsFound(string sentence, string expected) => Assert.Equal(expected, PassiveVoice.In(sentence).SingleOrDefault());

    [Theory]
    [InlineData("Vous êtes venue lundi.")]
    [InlineData("Elles sont arrivées en retard.")]
    [InlineData("Il s'est présenté à l'accueil.")]
    [InlineData("Vous vous êtes inscrit le 3 mars.")]
    [InlineData("Vous ne vous êtes pas présenté.")]
    [InlineData("Nous nous sommes entretenus hier, et vous vous êtes engagé.")]
    [InlineData("L'agence est ouverte le mardi, elle est située à Lyon.")]
    [InlineData("Vous êtes inscrite sur la liste des demandeurs d'emploi.")]
    [InlineData("Le rendez-vous est obligatoire.")]
    [InlineData("Vous avez refusé cette offre.")]
    [InlineData("La séance est une journée de découverte.")]
    [InlineData("Vous serez intéressée par cet atelier.")]
    [InlineData("Cet été, nous serons là.")]
    public void In_ActiveOrState_FindsNothing(string sentence) => Assert.Empty(PassiveVoice.In(sentence));
}
