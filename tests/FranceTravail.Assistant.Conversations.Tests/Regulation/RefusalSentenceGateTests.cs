using FranceTravail.Assistant.Conversations.Regulation;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class RefusalSentenceGateTests
{
    private const string Sentence = "Je ne trouve pas la réponse dans les documents fournis.";

    [Fact]
    public void Gate_RefusalInPieces_ShowsNothing()
    {
        var gate = new RefusalSentenceGate(Sentence);

        var shown = string.Concat("« Je ne trouve pas| la réponse dans les| documents fournis. »".Split('|').Select(gate.Pass)) + gate.Flush();

        Assert.Empty(shown);
        Assert.True(gate.IsRefusal);
    }

    [Fact]
    public void Gate_AnswerThatBeginsLikeARefusal_ShowsAllOfIt()
    {
        var gate = new RefusalSentenceGate(Sentence);

        var shown = string.Concat("Je ne |trouve pas| de limite [1].".Split('|').Select(gate.Pass)) + gate.Flush();

        Assert.Equal("Je ne trouve pas de limite [1].", shown);
        Assert.False(gate.IsRefusal);
    }

    [Fact]
    public void Gate_AnswerCutWhileHeld_IsFlushed()
    {
        var gate = new RefusalSentenceGate(Sentence);

        var shown = gate.Pass("Je ne") + gate.Flush();

        Assert.Equal("Je ne", shown);
    }
}
