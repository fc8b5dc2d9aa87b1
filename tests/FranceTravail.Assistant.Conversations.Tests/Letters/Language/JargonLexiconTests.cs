using FranceTravail.Assistant.Conversations.Letters.Language.Jargon;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Language;

public sealed class JargonLexiconTests
{
    [Fact]
    public void Shipped_HoldsAtLeastSixtyAlternatives() => Assert.InRange(JargonLexicon.Shipped.Count, 60, int.MaxValue);

    [Theory]
    [InlineData("Nonobstant ce refus", "Nonobstant", "malgré")]
    [InlineData("à l’issue d’un stage", "à l’issue d’", "après")]
    [InlineData("Merci de vous munir d'un CV", "vous munir", "apporter")]
    [InlineData("l'octroi de l'aide", "octroi", "donner, accorder")]
    [InlineData("à défaut de réponse", "à défaut de", "si … ne … pas")]
    public void In_Jargon_KeepsTheFormAndGivesAnAlternative(string text, string word, string use) => Assert.Equal([(word, use)], JargonLexicon.Shipped.In(text));

    [Theory]
    [InlineData("Les individus sont égaux.")]
    [InlineData("Le procès commence.")]
    [InlineData("Un emploi dûment-là octroyait rien.")]
    [InlineData("Le nombre de jours")]
    public void In_PartOfAnotherWord_FindsNothing(string text) => Assert.Empty(JargonLexicon.Shipped.In(text));
}
