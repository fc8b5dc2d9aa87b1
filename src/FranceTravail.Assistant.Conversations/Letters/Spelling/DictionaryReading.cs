using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Letters.Spelling;

/// <summary>Reads the dictionary while the server starts, so that the first letter does not wait for it.</summary>
internal sealed class DictionaryReading(ILogger<DictionaryReading> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            if (SpellingDictionary.Shipped is null) Log.DictionaryMissing(logger, SpellingDictionary.Folder);
        },
        stoppingToken);
}
