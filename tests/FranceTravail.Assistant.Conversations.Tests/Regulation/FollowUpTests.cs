using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Knowledge.Retrieval;

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
    [InlineData("Et comment la demander ?")]
    public void Is_QuestionThatLeansOnTheOneBefore_True(string question) => Assert.True(FollowUp.Is(question));

    [Theory]
    [InlineData("Combien d'heures faut-il avoir travaillé pour ouvrir des droits à l'ARE ?")]
    [InlineData("Y a-t-il un plafond de ressources pour l'ASS ?")]
    [InlineData("plafond ressources ASS")]
    [InlineData("Et comment préparer un rendez-vous ?")]
    public void Is_QuestionThatStandsAlone_False(string question) => Assert.False(FollowUp.Is(question));

    [Theory]
    [InlineData("Combien de jours de télétravail par semaine à temps plein ?", "et pour un temps partiel ?", "Combien de jours de télétravail par semaine ?")]
    [InlineData("Combien de jours de télétravail par semaine à temps plein ?", "et à 90 % ?", "Combien de jours de télétravail par semaine ?")]
    [InlineData("Quelle aide au logement à Lyon ?", "et à Mayotte ?", "Quelle aide au logement ?")]
    [InlineData("Combien d'heures faut-il pour ouvrir des droits à l'ARE ?", "et pour un saisonnier ?", "Combien d'heures faut-il pour ouvrir des droits à l'ARE ?")]
    [InlineData("Combien de temps faut-il avoir cotisé pour ouvrir des droits à l'ARE ?", "et la durée max à 56 ans ?", "faut-il avoir cotisé pour ouvrir des droits à l'ARE ?")]
    public void Subject_KeepsAllButWhatTheFollowUpReplaces(string subject, string followUp, string expected) =>
        Assert.Equal(expected, FollowUpSubject.Of(subject, followUp));

    [Theory]
    [InlineData("et un apprenti ?", true, "aprenti")]
    [InlineData("et un apprenti ?", false, "")]
    [InlineData("Quelle est la durée du préavis ?", true, "")]
    public void TermsOf_AreThoseThatItAdds(string text, bool hasHistory, string expected)
    {
        PastExchange[] history = hasHistory ? [new PastExchange("Combien de jours de télétravail ?", "Deux jours.")] : [];
        var question = new RegulationQuestion(text, new SearchScope(new HashSet<string>(), new DateOnly(2026, 11, 26)), history);

        Assert.Equal(expected, string.Join(' ', FollowUp.TermsOf(question)));
    }
}
