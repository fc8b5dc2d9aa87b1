using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Worker;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A file could not be extracted: {Reason}")]
    public static partial void ReadingFailed(ILogger logger, string reason);
}
