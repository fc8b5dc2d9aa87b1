using FranceTravail.Assistant.Conversations.Letters.Language;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Language;

public sealed class FrenchSyllablesTests
{
    [Theory]
    [InlineData("le", 1)]
    [InlineData("que", 1)]
    [InlineData("emploi", 2)]
    [InlineData("travail", 2)]
    [InlineData("agence", 2)]
    [InlineData("réunion", 3)]
    [InlineData("moyen", 2)]
    [InlineData("année", 2)]
    [InlineData("situé", 3)]
    [InlineData("question", 2)]
    [InlineData("maïs", 2)]
    [InlineData("document", 3)]
    [InlineData("souvent", 2)]
    [InlineData("doivent", 1)]
    [InlineData("étaient", 2)]
    [InlineData("conseillère", 3)]
    [InlineData("extraordinaire", 5)]
    [InlineData("œuvre", 1)]
    [InlineData("CONTRAT", 2)]
    public void In_Word_CountsWhatIsSaid(string word, int expected) => Assert.Equal(expected, FrenchSyllables.In(word));

    [Fact]
    public void Readability_FollowsThePublishedFormula()
    {
        // 207 − 1.015 × 10 − 73.6 × 1.5
        Assert.Equal(86.45, ReadabilityScore.Of(100, 10, 150)!.Value, 2);
        Assert.Null(ReadabilityScore.Of(49, 5, 70));
    }
}
