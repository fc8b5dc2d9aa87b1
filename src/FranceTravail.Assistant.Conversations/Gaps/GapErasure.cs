using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Gaps;

/// <summary>Erases old gaps.</summary>
internal sealed class GapErasure(GapCatalog gaps, IOptions<GapOptions> options, TimeProvider time, ILogger<GapErasure> logger) : HourlyUpkeep(time)
{
    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        var erased = await gaps.EraseAsync(Time.GetUtcNow().AddDays(-options.Value.KeepDays), cancellationToken);
        if (erased > 0) Log.GapsErased(logger, erased);
    }

    protected override void Report(Exception exception) => Log.GapsNotErased(logger, exception.GetType().Name);
}
