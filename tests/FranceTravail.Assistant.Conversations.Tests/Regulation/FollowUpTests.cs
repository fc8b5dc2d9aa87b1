using FranceTravail.Assistant.Conversations.Regulation;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("Et pour un salarié de 58 ans ?")]
    [InlineData("et à Mayotte ?")]
    [InlineData("Dans ce cas, quel délai ?")]
    [InlineData("Quelle est la durée de cette aide ?")]
    [InlineData("Est-elle imposable ?")]
    [InlineData("Pourquoi ?")]
    public void Is_QuestionThatLeansOnTheOneBefore_True(string question) => Assert.True(FollowUp.Is(question));

    [Theory]
    [InlineData("Combien d'heures faut-il avoir travaillé pour ouvrir des droits à l'ARE ?")]
    [InlineData("Y a-t-il un plafond de ressources pour l'ASS ?")]
    [InlineData("plafond ressources ASS")]
    public void Is_QuestionThatStandsAlone_False(string question) => Assert.False(FollowUp.Is(question));
}
