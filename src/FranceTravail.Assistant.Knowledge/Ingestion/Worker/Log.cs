using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Worker;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The extraction worker was given up: {Reason}")]
    public static partial void WorkerAbandoned(ILogger logger, string reason);
}
