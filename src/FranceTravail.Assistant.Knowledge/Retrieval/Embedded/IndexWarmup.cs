using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Reads the index while the server starts, so that the first question does not pay for it.</summary>
internal sealed partial class IndexWarmup(EmbeddedPassageIndex index, ILogger<IndexWarmup> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await index.CatchUpAsync(stoppingToken);
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
