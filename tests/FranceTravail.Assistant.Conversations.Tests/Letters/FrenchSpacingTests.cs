using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class FrenchSpacingTests
{
    // « ~ » stands for a space that does not break, « _ » for a hyphen.
    [Theory]
    [InlineData("Venez à 9 h 30, le 30 septembre 2026 : est-ce clair ?", "Venez à 9~h~30, le 30~septembre~2026~: est-ce clair~?")]
    [InlineData("Le 1er décembre, pendant 4 mois et 12 %.", "Le 1er~décembre, pendant 4~mois et 12~%.")]
    [InlineData("« Oui » ; « non » !", "«~Oui~»~; «~non~»~!")]
    [InlineData("Une somme de 1 330,70 €, soit 1 000 000 euros.", "Une somme de 1~330,70~€, soit 1~000~000~euros.")]
    [InlineData("Article R5426-19 et article L. 5411-6 du code.", "Article R5426_19 et article~L.~5411_6 du code.")]
    [InlineData("Mme Durand et M. Petit, rendez-vous au 06 12 34 56 78.", "Mme~Durand et M.~Petit, rendez-vous au 06 12 34 56 78.")]
    [InlineData("https://exemple.fr/a:b?c, 10:30, 3 hommes, 2 moisissures, 12 rue des Lilas, 69003 Lyon", "https://exemple.fr/a:b?c, 10:30, 3 hommes, 2 moisissures, 12 rue des Lilas, 69003 Lyon")]
    public void InFiles_Line_BreaksNowhereInside(string text, string expected)
    {
        Assert.Equal(expected.Replace('~', '\u00a0').Replace('_', '\u2011'), FrenchSpacing.InFiles(text));
        Assert.Equal(text.Length, FrenchSpacing.InFiles(text).Length);
        Assert.DoesNotContain('\u2011', FrenchSpacing.OnScreen(text));
    }
}
