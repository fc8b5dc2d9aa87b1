using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>Fixes the mean length where none is fixed or the corpus was too small to tell, and reports a drift from it.</summary>
public sealed partial class AverageLengthUpkeep(AverageLengths lengths, ILogger<AverageLengthUpkeep> logger)
{
    /// <summary>True where the mean no longer fits and says too little to be kept: whoever holds an index outside builds it again.</summary>
    public async Task<bool> CheckAsync(CorpusLength corpus, CancellationToken cancellationToken)
    {
        if (corpus.Passages == 0) return false;

        var known = await lengths.ReadAsync(cancellationToken);
        if (known is not { } average) return true;

        var drift = corpus.DriftFrom(average.Length);
        if (drift <= AverageLengths.ReportedDrift) return false;
        if (average.IsYoung) return true;

        LogDrift(logger, drift, average.Length, corpus.Average);
        return false;
    }

    [LoggerMessage(LogLevel.Warning, "Passages have become {Drift:P0} longer or shorter than the mean that the index weighs terms with ({Fixed:F1} terms, now {Present:F1}): run « index rebuild » when convenient")]
    private static partial void LogDrift(ILogger logger, double drift, double @fixed, double present);
}
