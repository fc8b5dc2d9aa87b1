using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Knowledge.Tests.Evidence;

public sealed class RangeConditionsTests
{
    [Theory]
    [InlineData("Moins de 55 ans", "à 54 ans", true)]
    [InlineData("Moins de 55 ans", "à 55 ans", false)]
    [InlineData("De 55 ans à moins de 57 ans", "à 55 ans", true)]
    [InlineData("De 55 ans à moins de 57 ans", "à 57 ans", false)]
    [InlineData("De 55 à 57 ans", "à 57 ans", true)]
    [InlineData("57 ans et plus", "une personne de 58 ans", true)]
    [InlineData("57 ans et plus", "une personne de 56 ans", false)]
    [InlineData("Plus de 2 ans", "après 2 ans", false)]
    [InlineData("À partir de 2 ans", "après 2 ans", true)]
    [InlineData("Jusqu'à 1 500,50 €", "avec 1 500,50 € par mois", true)]
    [InlineData("Entre 10 et 49 salariés", "une entreprise de 50 salariés", false)]
    public void Admits_QuantityOfItsUnit_IsInsideOrOutside(string condition, string question, bool expected) =>
        Assert.Equal(expected, RangeConditions.Admits(condition, question));

    [Theory]
    [InlineData("Moins de 55 ans", "combien de temps ?")]
    [InlineData("Moins de 55 ans", "pendant 12 mois")]
    [InlineData("Moins de 55 ans", "à moins de 55 ans")]
    [InlineData("Voiture personnelle", "à 58 ans")]
    public void Admits_NothingToCompare_SaysNothing(string condition, string question) =>
        Assert.Null(RangeConditions.Admits(condition, question));
}
