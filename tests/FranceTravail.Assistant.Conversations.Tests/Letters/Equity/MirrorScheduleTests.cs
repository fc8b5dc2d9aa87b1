using System.Globalization;
using FranceTravail.Assistant.Conversations.Letters.Equity.Runs;
using FranceTravail.Assistant.Testing;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Equity;

public sealed class MirrorScheduleTests
{
    [Theory]
    [InlineData("2026-11-24T00:00:00Z", "02:30", "2026-11-24T01:30:00Z")]
    [InlineData("2026-11-24T01:30:00Z", "02:30", "2026-11-25T01:30:00Z")]
    [InlineData("2026-07-01T00:00:00Z", "02:30", "2026-07-01T00:30:00Z")]
    [InlineData("2026-11-24T22:59:00Z", "00:00", "2026-11-24T23:00:00Z")]
    public void Next_IsTheFirstMomentAtWhichParisShowsTheHour(string now, string at, string next)
    {
        Assert.Equal(Moment(next), MirrorSchedule.Next(TimeOnly.Parse(at, CultureInfo.InvariantCulture), Moment(now)));
    }

    // The night in which clocks skip 2 h 30: it comes once all the same.
    [Fact]
    public void Next_OfAnHourThatIsSkipped_IsThatNight()
    {
        var next = MirrorSchedule.Next(new TimeOnly(2, 30), Moment("2026-03-28T23:00:00Z"));

        Assert.InRange(next, Moment("2026-03-29T00:30:00Z"), Moment("2026-03-29T01:30:00Z"));
    }

    [Fact]
    public async Task Schedule_AtItsHour_StartsTheTest()
    {
        using var chat = new HangingChatClient();
        await using var desk = await LetterDesk.OpenAsync(chat);
        using var schedule = new MirrorSchedule(desk.MirrorRuns, Options.Create(new MirrorOptions { At = new TimeOnly(2, 30) }), desk.Time);
        await schedule.StartAsync(TestDeadline.Token());
        Assert.Null(desk.MirrorRuns.Running);

        var deadline = TestDeadline.Token();
        while (desk.MirrorRuns.Running is null)
        {
            desk.Time.Advance(TimeSpan.FromHours(1));
            await Task.Delay(10, deadline);
        }

        await chat.Asked;
        desk.MirrorRuns.Running.Stop();
        await schedule.StopAsync(TestDeadline.Token());
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
