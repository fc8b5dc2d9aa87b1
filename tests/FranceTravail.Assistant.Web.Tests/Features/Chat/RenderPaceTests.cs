using FranceTravail.Assistant.Web.Features.Chat;
using Microsoft.Extensions.Time.Testing;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class RenderPaceTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Requests_InOneSecond_NotifyAtMostTwentyTimes()
    {
        var notified = 0;
        using var pace = new RenderPace(_time, () => notified++);

        for (var i = 0; i < 999; i++)
        {
            pace.Request();
            _time.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.InRange(notified, 19, 20);
    }

    [Fact]
    public void FirstRequest_NotifiesAtOnce()
    {
        var notified = 0;
        using var pace = new RenderPace(_time, () => notified++);

        pace.Request();

        Assert.Equal(1, notified);
    }

    [Fact]
    public void LastRequest_ComingTooSoon_IsNotifiedAfterTheInterval()
    {
        var notified = 0;
        using var pace = new RenderPace(_time, () => notified++);
        pace.Request();
        pace.Request();

        _time.Advance(RenderPace.Interval);

        Assert.Equal(2, notified);
    }

    [Fact]
    public void NoRequest_AfterTheLast_NotifiesNothing()
    {
        var notified = 0;
        using var pace = new RenderPace(_time, () => notified++);
        pace.Request();

        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, notified);
    }
}
