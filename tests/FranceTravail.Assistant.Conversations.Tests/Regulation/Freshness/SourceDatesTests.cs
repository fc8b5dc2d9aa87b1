using FranceTravail.Assistant.Conversations.Regulation.Freshness;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation.Freshness;

public sealed class SourceDatesTests
{
    private static readonly DateOnly Today = Found.Today;

    [Theory]
    [InlineData("archive-2020", SourceAge.Old)]
    [InlineData("current", SourceAge.Current)]
    [InlineData(null, SourceAge.Old)]
    public void Text_Of2019_IsOldUnlessItsPublisherKeepsIt(string? status, SourceAge expected) =>
        Assert.Equal(expected, SourceDates.AgeOf(new DateOnly(2019, 5, 2), status, Today));

    [Fact]
    public void Archive_AskedAboutItsOwnTime_IsNotOld() =>
        Assert.Equal(SourceAge.Current, SourceDates.AgeOf(new DateOnly(2020, 3, 2), "archive-2020", new DateOnly(2020, 12, 1)));

    [Fact]
    public void Text_ChangedAfterTheDayAsked_IsLater() =>
        Assert.Equal(SourceAge.Later, SourceDates.AgeOf(new DateOnly(2025, 1, 1), "current", new DateOnly(2024, 6, 1)));

    [Theory]
    [InlineData("2025-11-23", true)]
    [InlineData("2025-11-24", false)]
    public void Amount_OlderThanTwelveMonths_MayHaveRisen(string date, bool expected) =>
        Assert.Equal(expected, SourceDates.MayHaveRisen(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), Today));
}
