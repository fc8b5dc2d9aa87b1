using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Knowledge.Tests.Evidence;

public sealed class SentenceSplitterTests
{
    [Fact]
    public void Split_LegalReferences_EndNoSentence()
    {
        var sentences = Split("Selon l'art. L. 5411-6 et le décret n° 2018-771, M. Durand s'inscrit. Il dispose de 10 jours.");

        Assert.Equal(["Selon l'art. L. 5411-6 et le décret n° 2018-771, M. Durand s'inscrit.", "Il dispose de 10 jours."], sentences);
    }

    [Fact]
    public void Split_AmountsAndHours_StayWhole()
    {
        var sentences = Split("Le plafond est de 1 330,70 € par mois. Il vaut 12.02 euros l'heure !");

        Assert.Equal(2, sentences.Count);
    }

    [Fact]
    public void Split_ListItem_KeepsItsIntroduction()
    {
        var sentences = SentenceSplitter.Split("L'aide est ouverte. Elle est versée :\n- aux salariés ;\n- aux apprentis.\nElle est imposable.");

        Assert.Equal("Elle est versée :", sentences[2].Lead);
        Assert.Equal("- aux apprentis.", sentences[3].Text);
        Assert.Equal("Elle est versée :", sentences[3].Lead);
        Assert.Null(sentences[4].Lead);
    }

    [Fact]
    public void Split_TableRow_KeepsItsHeader()
    {
        var sentences = SentenceSplitter.Split("Âge | Durée\n55 ans | 822 jours\n57 ans | 1 095 jours");

        Assert.Equal(2, sentences.Count);
        Assert.All(sentences, sentence => Assert.Equal("Âge | Durée", sentence.Lead));
    }

    [Fact]
    public void Split_AnyPassage_GivesOffsetsIntoIt()
    {
        const string Passage = "  Première phrase. « Deuxième » ? Oui.\n\n- un point ;\nfin";

        Assert.All(SentenceSplitter.Split(Passage), sentence => Assert.Equal(sentence.Text, Passage[sentence.Start..sentence.End]));
    }

    private static List<string> Split(string passage) => [.. SentenceSplitter.Split(passage).Select(sentence => sentence.Text)];
}
