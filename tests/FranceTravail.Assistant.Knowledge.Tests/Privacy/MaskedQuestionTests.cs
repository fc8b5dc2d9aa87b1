using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Knowledge.Tests.Privacy;

public sealed class MaskedQuestionTests
{
    [Fact]
    public void Question_WithNameAndIdentifier_HoldsSlotsInTheirPlace()
    {
        var masked = MaskedQuestion.Of("Mme Nadia Lambert (1234567A) a-t-elle droit à l'ARE ? Mme Nadia Lambert a démissionné.");

        Assert.Equal("Mme [NOM] ([IDENTIFIANT_1]) a-t-elle droit à l'ARE ? Mme [NOM] a démissionné.", masked.Text);
        Assert.Equal([PersonalDataKind.Name, PersonalDataKind.JobSeekerId], masked.Kinds);
    }

    [Theory]
    [InlineData("Quel est le délai après le 12 mars 2024 pour un trop-perçu de 1 240,50 € ?")]
    [InlineData("Que dit l'article R. 5411-6 de 14 h à 16 h ?")]
    [InlineData("Un conseiller de Pôle emploi peut-il radier sans lettre ?")]
    public void Question_OnTheRuleAlone_StaysAsItIs(string question)
    {
        var masked = MaskedQuestion.Of(question);

        Assert.Same(question, masked.Text);
        Assert.Empty(masked.Kinds);
    }

    [Fact]
    public void Question_WithTwoPersons_TellsThemApart() =>
        Assert.Equal("M. [NOM] et Mme [NOM_2] peuvent-ils cumuler ?", MaskedQuestion.Of("M. Petit et Mme Roux peuvent-ils cumuler ?").Text);

    [Theory]
    [InlineData("Mme [NOM] peut-elle cumuler ?", "Mme peut-elle cumuler ?")]
    [InlineData("Peut-on cumuler  deux emplois ?", "Peut-on cumuler  deux emplois ?")]
    public void Words_WithoutSlots_AreThoseAround(string text, string expected) => Assert.Equal(expected, SlotNames.Without(text));
}
