using Microsoft.Extensions.Hosting;

namespace FranceTravail.Assistant.Conversations;

/// <summary>Erases or merges what has reached the end of its time, at the start and every hour after it.</summary>
internal abstract class HourlyUpkeep(TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected TimeProvider Time => time;

    protected abstract Task WorkAsync(CancellationToken cancellationToken);

    /// <summary>Logs a failure, without the exception's words: they may hold what is stored.</summary>
    protected abstract void Report(Exception exception);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await WorkAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A locked database or a full disk must not stop the server.
                Report(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
