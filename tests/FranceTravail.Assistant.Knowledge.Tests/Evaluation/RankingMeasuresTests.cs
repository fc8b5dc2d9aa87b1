using FranceTravail.Assistant.Knowledge.Evaluation;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation;

public sealed class RankingMeasuresTests
{
    private static readonly RelevantDocument[] Relevant = [new("best", 3), new("useful", 2), new("judged-out", 0)];

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void Recall_FirstRelevantAtThree_DependsOnTheDepth(int depth, double expected)
    {
        Assert.Equal(expected, RankingMeasures.Recall(["x", "judged-out", "useful", "best"], Relevant, depth));
    }

    [Theory]
    [InlineData(10, 1.0 / 3)]
    [InlineData(2, 0)]
    public void ReciprocalRank_FirstRelevantAtThree_IsAThirdWithinTheDepth(int depth, double expected)
    {
        Assert.Equal(expected, RankingMeasures.ReciprocalRank(["x", "judged-out", "useful", "best"], Relevant, depth));
    }

    [Fact]
    public void NormalisedGain_BestOrder_IsOne()
    {
        Assert.Equal(1, RankingMeasures.NormalisedGain(["best", "useful", "x"], Relevant, 10), 12);
    }

    [Fact]
    public void NormalisedGain_SwappedOrder_FollowsTheFormula()
    {
        var expected = (3 + (7 / Math.Log2(3))) / (7 + (3 / Math.Log2(3)));

        Assert.Equal(expected, RankingMeasures.NormalisedGain(["useful", "best"], Relevant, 10), 12);
    }

    [Fact]
    public void NormalisedGain_NothingFound_IsZero()
    {
        Assert.Equal(0, RankingMeasures.NormalisedGain(["x"], Relevant, 10));
    }
}
