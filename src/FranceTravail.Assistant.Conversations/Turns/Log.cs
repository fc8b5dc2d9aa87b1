using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Turns;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Turn {TurnId} ended as {Phase} after {Milliseconds:F0} ms")]
    public static partial void TurnEnded(ILogger logger, Guid turnId, TurnPhase phase, double milliseconds);

    // The exception's message may quote a prompt, so its type alone is written.
    [LoggerMessage(2, LogLevel.Error, "Turn {TurnId} failed with {ExceptionType}")]
    public static partial void TurnFailed(ILogger logger, Guid turnId, string exceptionType);

    [LoggerMessage(3, LogLevel.Information, "Merged the events of {Count} ended turns")]
    public static partial void TurnsCompacted(ILogger logger, int count);

    // As above: its words may hold what is stored.
    [LoggerMessage(4, LogLevel.Warning, "The events of ended turns could not be merged ({ExceptionType}); the next hour tries again")]
    public static partial void TurnsNotCompacted(ILogger logger, string exceptionType);
}
