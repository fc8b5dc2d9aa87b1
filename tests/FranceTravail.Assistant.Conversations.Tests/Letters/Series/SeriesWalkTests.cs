using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Conversations.Letters.Storage;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Series;

public sealed class SeriesWalkTests
{
    private static readonly Guid[] Ids = [.. Enumerable.Range(0, 4).Select(_ => Guid.NewGuid())];

    [Theory]
    [InlineData(0, null, 1, 2)]
    [InlineData(1, 0, 2, 2)]
    [InlineData(2, 1, 3, 3)]
    [InlineData(3, 2, null, 2)]
    public void Walk_FromEachLetter_KnowsItsNeighboursAndWhatIsLeftToValidate(int current, int? previous, int? next, int nextToValidate)
    {
        var walk = new SeriesWalk(Letters(0, 1), Ids[current], isValidated: current < 2);

        Assert.Equal((current + 1, 4, 2), (walk.Number, walk.Count, walk.Validated));
        Assert.Equal(previous is { } before ? Ids[before] : null, walk.Previous);
        Assert.Equal(next is { } after ? Ids[after] : null, walk.Next);
        Assert.Equal(Ids[nextToValidate], walk.NextToValidate);
    }

    [Fact]
    public void Letter_ValidatedOrChangedSinceItWasListed_CountsAsItIsNow()
    {
        Assert.Equal(3, new SeriesWalk(Letters(0, 1), Ids[2], isValidated: true).Validated);
        Assert.Equal(1, new SeriesWalk(Letters(0, 1), Ids[0], isValidated: false).Validated);
    }

    [Fact]
    public void NextToValidate_WhereAllOthersAreValidated_IsNone()
    {
        Assert.Null(new SeriesWalk(Letters(0, 1, 3), Ids[2], isValidated: false).NextToValidate);
        Assert.Null(new SeriesWalk(Letters(0, 1, 2, 3), Ids[0], isValidated: true).NextToValidate);
    }

    private static IReadOnlyList<LetterSummary> Letters(params int[] validated) =>
        [.. Ids.Select((id, index) => new LetterSummary(id, "convocation", null, default, default, false, validated.Contains(index), default))];
}
