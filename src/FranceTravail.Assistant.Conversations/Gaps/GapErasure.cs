using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Gaps;

/// <summary>Erases old gaps at the start and every hour after it.</summary>
internal sealed class GapErasure(GapCatalog gaps, IOptions<GapOptions> options, TimeProvider time, ILogger<GapErasure> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                var erased = await gaps.EraseAsync(time.GetUtcNow().AddDays(-options.Value.KeepDays), stoppingToken);
                if (erased > 0) Log.GapsErased(logger, erased);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A locked database or a full disk must not stop the server.
                Log.GapsNotErased(logger, exception.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
