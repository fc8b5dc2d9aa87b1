using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Gaps;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} reports of gaps reached the end of their time and were erased.")]
    public static partial void GapsErased(ILogger logger, int count);

    // The exception's own words may hold what is stored.
    [LoggerMessage(Level = LogLevel.Error, Message = "Old gaps could not be erased and are tried again in an hour: {Error}.")]
    public static partial void GapsNotErased(ILogger logger, string error);
}
