using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

namespace FranceTravail.Assistant.Web.Tests.Features.Corpus.Vocabulary;

public sealed class VocabularyLabelsTests
{
    [Theory]
    [InlineData("DDETS, « emploi, travail et solidarités »", "DDETS = emploi, travail et solidarités")]
    [InlineData("DDETS, unité => « emploi, travail », direction", "DDETS, unité → « emploi, travail », direction")]
    [InlineData("! CAT, DUE", "CAT, DUE")]
    public void Of_NameWithAComma_ShowsWhereItEnds(string line, string expected) =>
        Assert.Equal(expected, VocabularyLabels.Of(VocabularyRule.Read(line)));
}
