using FranceTravail.Assistant.Knowledge.Evidence.Gate;

namespace FranceTravail.Assistant.Knowledge.Tests.Evidence.Gate;

public sealed class AnswerGateTests
{
    private static readonly GateCalibration BySimilarity = new([0, 0, 0, 0.9, 0, 0], [1, 1, 1, 0.02, 1, 1], [0, 0, 0, 2, -2, 0], 0, 0.5);
    private static readonly AnswerSignals Weak = new(0.5, 0.4, 0.86, 0.86, 0, 5, 0);

    [Fact]
    public void Decide_FarFromTheQuestion_Refuses()
    {
        var decision = new AnswerGate(BySimilarity).Decide(Weak);

        Assert.False(decision.Passes);
        Assert.InRange(decision.Probability!.Value, 0.01, 0.05);
    }

    [Fact]
    public void Decide_MissingName_RefusesWhatWouldPass()
    {
        var near = Weak with { SentenceSimilarity = 0.91 };

        Assert.True(new AnswerGate(BySimilarity).Decide(near).Passes);
        Assert.False(new AnswerGate(BySimilarity).Decide(near with { MissingNames = 1 }).Passes);
    }

    [Fact]
    public void Decide_OneSentenceHoldsEveryWord_Passes()
    {
        Assert.True(new AnswerGate(BySimilarity).Decide(Weak with { SentenceCoverage = 1 }).Passes);
        Assert.False(new AnswerGate(BySimilarity).Decide(Weak with { SentenceCoverage = 1, Words = 2 }).Passes);
    }

    [Fact]
    public void Decide_NoCalibrationOrNoVectors_LeavesItToTheSearch()
    {
        Assert.True(new AnswerGate(null).Decide(Weak).Passes);
        Assert.True(new AnswerGate(BySimilarity).Decide(Weak with { Similarity = 0, SentenceSimilarity = 0 }).Passes);
    }
}
