using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Letters.Storage;

/// <summary>Erases old letters and old habits.</summary>
internal sealed class LetterErasure(LetterStore store, LetterHabits habits, TimeProvider time, ILogger<LetterErasure> logger) : HourlyUpkeep(time)
{
    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        var erased = await store.EraseOldAsync(cancellationToken);
        if (erased > 0) Log.LettersErased(logger, erased);
        var forgotten = await habits.EraseOldAsync(cancellationToken);
        if (forgotten > 0) Log.HabitsErased(logger, forgotten);
    }

    protected override void Report(Exception exception) => Log.LettersNotErased(logger, exception.GetType().Name);
}
