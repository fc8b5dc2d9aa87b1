using FranceTravail.Assistant.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Runs;

/// <summary>Starts the mirror test every day at the hour that is configured, if one is.</summary>
internal sealed class MirrorSchedule(MirrorRuns runs, IOptions<MirrorOptions> options, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.At is not { } at) return;

        while (true)
        {
            await Task.Delay(Next(at, time.GetUtcNow()) - time.GetUtcNow(), time, stoppingToken);
            runs.Start();
        }
    }

    /// <summary>The first moment after now at which a clock in Paris shows that hour.</summary>
    internal static DateTimeOffset Next(TimeOnly at, DateTimeOffset now)
    {
        var today = ParisCalendar.DayOf(now);
        var moment = ParisCalendar.MomentOf(today, at);
        return moment > now ? moment : ParisCalendar.MomentOf(today.AddDays(1), at);
    }
}
