namespace FranceTravail.Assistant.Data.Tests;

public sealed class ParisCalendarTests
{
    [Theory]
    [InlineData("2026-11-24T22:59:59Z", "2026-11-24")]
    [InlineData("2026-11-24T23:00:00Z", "2026-11-25")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14")]
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15")]
    public void DayOf_MomentNearMidnight_IsTheDayInFrance(string moment, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), ParisCalendar.DayOf(DateTimeOffset.Parse(moment, null)));
}
