using FranceTravail.Assistant.LlamaCpp.Engine;

namespace FranceTravail.Assistant.LlamaCpp.Tests.Engine;

public sealed class LogitsTests
{
    [Fact]
    public void ProbabilityOf_KnownLogits_IsTheirSoftmax()
    {
        float[] logits = [MathF.Log(1), MathF.Log(3), MathF.Log(4)];

        Assert.Equal(0.375, Logits.ProbabilityOf(1, logits), 6);
    }

    [Fact]
    public void ProbabilityOf_HugeLogits_StaysANumber() =>
        Assert.Equal(1, Logits.ProbabilityOf(0, [500, -500, float.NegativeInfinity]), 6);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(1003)]
    public void IndexOfHighest_AnyPlace_FindsTheFirst(int count)
    {
        for (var place = 0; place < count; place++)
        {
            var logits = Enumerable.Repeat(-3f, count).ToArray();
            logits[place] = 2;
            logits[^1] = Math.Max(logits[^1], 2);

            Assert.Equal(place, Logits.IndexOfHighest(logits));
        }
    }

    [Fact]
    public void IndexOfHighest_NoNumber_IsAnError() =>
        Assert.Throws<LlamaException>(() => Logits.IndexOfHighest([float.NaN, float.NaN]));

    [Fact]
    public void Add_Biases_ChangesOnlyTheirTokens()
    {
        float[] logits = [1, 2, 3];

        Logits.Add(new Dictionary<int, float> { [1] = -5 }, logits);

        Assert.Equal([1, -3, 3], logits);
    }

    [Fact]
    public void Suppress_Token_MakesItImpossible()
    {
        float[] logits = [1, 2, 3];

        Logits.Suppress(new HashSet<int> { 2 }, logits);

        Assert.Equal([1, 2, float.NegativeInfinity], logits);
    }
}
