using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Reads the index while the server starts, so that the first question does not pay for it, and looks after its mean length.</summary>
internal sealed partial class IndexWarmup(
    EmbeddedPassageIndex index, AverageLengths lengths, AverageLengthUpkeep upkeep, ILogger<IndexWarmup> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var corpus = (await index.CatchUpAsync(stoppingToken)).Length;
            var average = FixedAverage.Of(corpus);

            // A mean of a few passages would be kept while the first large import multiplies them; the mean of the moment fits.
            if (!average.IsYoung && await upkeep.CheckAsync(corpus, stoppingToken)) await lengths.FixAsync(average, stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The page must come up to say what is wrong: the first search reads again and shows the same error.
            LogNotRead(logger, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The index could not be read")]
    private static partial void LogNotRead(ILogger logger, Exception exception);
}
