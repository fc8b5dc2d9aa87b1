using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Knowledge.Tests.Evidence;

public sealed class AskedRowsTests
{
    private const string Workshops =
        """
        Les ateliers :
        Atelier | Durée | Prochaines dates
        Rédiger son CV | 3 heures | 12 janvier
        Changer de métier | deux demi-journées | 23 février
        Une inscription suffit.
        """;

    private const string Ages =
        """
        Âge | Durée
        Moins de 55 ans | 730 jours
        De 55 ans à moins de 57 ans | 913 jours
        57 ans et plus | 1 095 jours
        """;

    [Fact]
    public void Row_ThatTheQuestionNames_StandsAlone() =>
        Assert.Equal(["Rédiger son CV"], Labels("Quand a lieu le prochain atelier CV ?", Workshops));

    [Fact]
    public void Row_WhoseRangeHoldsWhatIsStated_TakesThePlaceOfTheOthers() =>
        Assert.Equal(["57 ans et plus"], Labels("Combien de temps à 58 ans ?", Ages));

    [Fact]
    public void Rows_ThatNothingTellsApart_AllStay() =>
        Assert.Equal(["Rédiger son CV", "Changer de métier"], Labels("Quelles sont les prochaines dates ?", Workshops));

    [Fact]
    public void Row_InWords_NeedsNoCountingOfColumns() => Assert.Equal(
        "Rédiger son CV — Durée : 3 heures ; Prochaines dates : 12 janvier",
        TableRow.Of(SentenceSplitter.Split(Workshops).First(sentence => sentence.Text.Contains(" | ", StringComparison.Ordinal)))!.InWords);

    [Fact]
    public void Row_WithOtherCellsThanItsHeader_IsNone() => Assert.Null(TableRow.Of(new EvidenceSentence("a | b", "x | y | z", 0, 5)));

    private static IEnumerable<string> Labels(string question, string passage)
    {
        var found = new FoundPassage(new PassageHit(1, 1, "d", 1, 1, 1, null, null), "Titre", string.Empty, passage, 0, passage.Length, null, null, null, "essai");
        var ranked = SentenceSplitter.Split(passage).Select(sentence => new EvidenceCandidate(found, sentence, 1, 1)).ToList();
        return AskedRows.Of(question, ranked).Select(candidate => TableRow.Of(candidate.Sentence)?.Label).OfType<string>();
    }
}
