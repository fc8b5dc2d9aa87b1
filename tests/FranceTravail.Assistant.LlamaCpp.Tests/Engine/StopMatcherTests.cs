using FranceTravail.Assistant.LlamaCpp.Engine;

namespace FranceTravail.Assistant.LlamaCpp.Tests.Engine;

public sealed class StopMatcherTests
{
    [Fact]
    public void Append_WithoutStopTexts_LetsEverythingPass() => Assert.Equal("a", new StopMatcher([]).Append("a"));

    [Fact]
    public void Append_BeginningOfAStopText_IsHeldBack()
    {
        var matcher = new StopMatcher(["\nQuestion"]);

        Assert.Equal("Oui", matcher.Append("Oui\nQues"));
        Assert.Equal("\nQuestre", matcher.Append("tre"));
    }

    [Fact]
    public void Append_StopTextInPieces_EndsBeforeIt()
    {
        var matcher = new StopMatcher(["\nQuestion"]);

        var text = matcher.Append("Oui\nQ") + matcher.Append("uest") + matcher.Append("ion : et puis");

        Assert.Equal("Oui", text);
        Assert.True(matcher.HasStopped);
        Assert.Equal("", matcher.Flush());
    }

    [Fact]
    public void Append_SeveralStopTexts_EndsBeforeTheFirstInTheText()
    {
        var matcher = new StopMatcher(["zz", "b"]);

        Assert.Equal("a", matcher.Append("abzz"));
        Assert.True(matcher.HasStopped);
    }

    [Fact]
    public void Append_RepeatedBeginning_FindsTheStopText()
    {
        var matcher = new StopMatcher(["aab"]);

        var text = matcher.Append("a") + matcher.Append("a") + matcher.Append("a") + matcher.Append("b");

        Assert.Equal("a", text);
        Assert.True(matcher.HasStopped);
    }

    [Fact]
    public void Flush_HeldText_BelongsToTheAnswer()
    {
        var matcher = new StopMatcher(["fin."]);

        Assert.Equal("la ", matcher.Append("la fin"));
        Assert.False(matcher.HasStopped);
        Assert.Equal("fin", matcher.Flush());
    }
}
