using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Retrieval;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Search by words only, without vectors: {Reason}")]
    public static partial void SearchedByWordsOnly(ILogger logger, string reason);
}
