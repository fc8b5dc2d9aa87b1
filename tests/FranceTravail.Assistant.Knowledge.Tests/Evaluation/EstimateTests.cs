using FranceTravail.Assistant.Knowledge.Evaluation;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation;

public sealed class EstimateTests
{
    [Fact]
    public void Of_AllOnes_KeepsAnIntervalBelowOne()
    {
        var estimate = Estimate.Of([.. Enumerable.Repeat(1.0, 10)]);

        // Wilson, 10 of 10: 0.7225 to 1.
        Assert.Equal(1, estimate.Value);
        Assert.Equal(0.7225, estimate.Low, 4);
        Assert.Equal(1, estimate.High, 4);
    }

    [Fact]
    public void Of_Means_IsTheNormalInterval()
    {
        var estimate = Estimate.Of([0.25, 0.75, 0.25, 0.75]);

        var half = 1.959964 * Math.Sqrt(0.25 * 0.25 * 4 / 3 / 4);
        Assert.Equal((0.5, 4), (estimate.Value, estimate.Count));
        Assert.Equal(0.5 - half, estimate.Low, 6);
    }

    [Fact]
    public void Of_Nothing_SaysNothing()
    {
        Assert.Equal(new Estimate(0, 0, 0, 1), Estimate.Of([]));
    }
}
