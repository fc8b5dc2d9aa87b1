using FranceTravail.Assistant.Knowledge.Retrieval;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval;

public sealed class Bm25Tests
{
    [Fact]
    public void Weight_AtAverageLength_DependsOnOccurrencesAlone()
    {
        var bm25 = new Bm25(AverageLength: 80);

        Assert.Equal(3 * (Bm25.K1 + 1) / (3 + Bm25.K1), bm25.Weight(3, 80), 12);
    }

    [Fact]
    public void Weight_OfALongerPassage_IsLower()
    {
        var bm25 = new Bm25(AverageLength: 80);

        Assert.True(bm25.Weight(1, 200) < bm25.Weight(1, 80));
    }

    [Theory]
    [InlineData(10, 10, 0.04652001563489291)]
    [InlineData(1000, 1, 6.503289671207057)]
    public void Idf_FollowsTheFormula(int passages, int withTerm, double expected)
    {
        Assert.Equal(expected, Bm25.Idf(passages, withTerm), 12);
    }
}
