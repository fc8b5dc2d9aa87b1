using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Knowledge.Tests.Evidence.Gate;

public sealed class QuestionWordsTests
{
    [Theory]
    [InlineData("Quelles aides la région Bretagne donne-t-elle ?", "Bretagne")]
    [InlineData("à quelle heure ferme l'agence de Lens ?", "Lens")]
    [InlineData("taux de chômage à l'Afpa au 3e trimestre 2026 ?", "Afpa,2026")]
    public void Names_TownsOrganisationsAndYears_AreNamed(string question, string expected)
    {
        Assert.Equal(expected.Split(','), QuestionWords.Names(question));
    }

    [Theory]
    [InlineData("Combien de jours ?")]
    [InlineData("Quel est le montant de l'ARE à 910 heures ?")]
    public void Names_FirstWordAcronymAndShortNumber_AreNot(string question)
    {
        Assert.Empty(QuestionWords.Names(question));
    }

    [Fact]
    public void Content_AskingWords_AreLeftOut()
    {
        Assert.Equal(["delai", "recou"], QuestionWords.Content("Combien faut-il de délai pour le recours ?"));
    }
}
