using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Knowledge.Tests.Privacy;

public sealed class SpelledAlikeTests
{
    [Theory]
    [InlineData("rappeler LEFEVRE demain", "Lefèvre", "LEFEVRE")]
    [InlineData("voir avec N’guessan", "N'Guessan", "N’guessan")]
    [InlineData("JEAN PIERRE viendra", "Jean-Pierre", "JEAN PIERRE")]
    [InlineData("agence de\u00a0Lyon", "agence de Lyon", "agence de\u00a0Lyon")]
    [InlineData("l'agence d'Évry", "Evry", "Évry")]
    public void Value_SpelledOtherwise_IsFoundAsTheTextWritesIt(string text, string value, string written) =>
        Assert.Equal([written], SpelledAlike.In(text, value));

    [Theory]
    [InlineData("les lefevres", "Lefèvre")]
    [InlineData("Lefort", "Lefèvre")]
    public void Word_ThatIsAnother_IsNotFound(string text, string value) => Assert.Empty(SpelledAlike.In(text, value));
}
