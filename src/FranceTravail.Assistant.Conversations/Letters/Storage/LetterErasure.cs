using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Letters.Storage;

/// <summary>Erases old letters and old habits at the start and every hour after it.</summary>
internal sealed class LetterErasure(LetterStore store, LetterHabits habits, TimeProvider time, ILogger<LetterErasure> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                var erased = await store.EraseOldAsync(stoppingToken);
                if (erased > 0) Log.LettersErased(logger, erased);
                var forgotten = await habits.EraseOldAsync(stoppingToken);
                if (forgotten > 0) Log.HabitsErased(logger, forgotten);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A locked database or a full disk must not stop the server.
                Log.LettersNotErased(logger, exception.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
