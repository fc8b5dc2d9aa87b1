using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Sources;

namespace FranceTravail.Assistant.Web.Tests.Features.Sources;

public sealed class MarkedPassageTests
{
    private const string Passage = "Un. Deux. Trois.";

    [Fact]
    public void Sentence_OfThePassage_IsCutOut() =>
        Assert.Equal(new MarkedPassage("Un. ", "Deux.", " Trois."), MarkedPassage.Split(Passage, 100, new DocumentSpan(104, 109)));

    [Theory]
    [InlineData(90, 104)]
    [InlineData(110, 117)]
    [InlineData(104, 104)]
    public void Sentence_ThatIsNotWhollyInThePassage_IsNotMarked(int start, int end) =>
        Assert.Equal(new MarkedPassage(Passage, string.Empty, string.Empty), MarkedPassage.Split(Passage, 100, new DocumentSpan(start, end)));

    [Fact]
    public void NoSentence_LeavesThePassageWhole() =>
        Assert.Equal(new MarkedPassage(Passage, string.Empty, string.Empty), MarkedPassage.Split(Passage, 100, null));
}
