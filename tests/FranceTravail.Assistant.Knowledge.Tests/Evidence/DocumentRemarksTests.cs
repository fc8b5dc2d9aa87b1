using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Knowledge.Tests.Evidence;

public sealed class DocumentRemarksTests
{
    [Theory]
    [InlineData("Note destinée aux conseillers de l'agence.", null, true)]
    [InlineData("Elle ne traite ni des droits, ni des sanctions.", "Note destinée aux conseillers de l'agence.", true)]
    [InlineData("Elle ne traite ni des droits, ni des sanctions.", "La commission se réunit le lundi.", false)]
    [InlineData("La personne qui prévient deux heures avant choisit une autre date.", "Note destinée aux conseillers.", false)]
    public void IsOne_SentenceAboutTheDocument_OrWhatGoesOnAboutIt(string text, string? before, bool expected) =>
        Assert.Equal(expected, DocumentRemarks.IsOne(Sentence(text), before is null ? null : Sentence(before)));

    private static EvidenceSentence Sentence(string text) => new(text, null, 0, text.Length);
}
