using FranceTravail.Assistant.Knowledge.Ingestion.Passages;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Passages;

public sealed class TokenEstimateTests
{
    // True counts: the Unigram tokeniser of multilingual-e5-small (30,336 pieces).
    [Theory]
    [InlineData("Le demandeur doit justifier de 5 ans d'activité salariée dans les 10 ans précédant la fin du contrat de travail à partir de laquelle ont été ouverts ses droits à l'allocation d'assurance chômage.", 47)]
    [InlineData("1 | 49,375 %\n2 | 48,750 %\n3 | 48,125 %\n4 | 47,500 %\n5 | 46,875 %\n6 | 46,250 %\n7 | 45,625 %", 50)]
    public void Of_FrenchText_IsNearTheTokeniser(string text, int tokens)
    {
        Assert.InRange(TokenEstimate.Of(text), tokens * 0.8, tokens * 1.3);
    }

    [Fact]
    public void LengthOf_Text_IsTheLongestThatFits()
    {
        const string Text = "Une phrase ordinaire de quelques mots.";

        var length = TokenEstimate.LengthOf(Text, 5);

        Assert.InRange(TokenEstimate.Of(Text.AsSpan(0, length)), 1, 5);
        Assert.True(TokenEstimate.Of(Text.AsSpan(0, length + 1)) > 5);
    }
}
