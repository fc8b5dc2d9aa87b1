using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Tests.Regulation.Freshness;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class CheckedSentencesTests
{
    private static readonly NumberedPassage Three = Found.Numbered(1, "Pour un premier entretien, la personne apporte trois pièces :", "2026-01-01");

    [Theory]
    [InlineData("La personne apporte trois pièces.", "La personne apporte trois pièces [1].", SentenceCheckStatus.Supported)]
    [InlineData("La personne apporte quatre pièces.", "La personne apporte quatre pièces [1].", SentenceCheckStatus.Failed)]
    public void Figure_WithoutASource_ComesOfTheOnlyOneThereIs(string written, string told, SentenceCheckStatus status)
    {
        var check = Assert.Single(Check(written, Three));

        Assert.Equal((told, status), (check.Sentence.Trim(), check.Status));
    }

    [Fact]
    public void Figure_WithoutASource_WhereThereAreTwo_Fails() =>
        Assert.Equal(SentenceCheckStatus.Failed, Assert.Single(Check("La personne apporte trois pièces.", Three, Three with { Number = 2 })).Status);

    private static List<SentenceCheck> Check(string text, params NumberedPassage[] passages)
    {
        var sentences = new CheckedSentences(passages);
        return [.. sentences.Add(text), .. sentences.Flush()];
    }
}
