namespace FranceTravail.Assistant.Web.Features.Chat;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The watch of turn {TurnId} was interrupted after event {Sequence}; it starts again.")]
    public static partial void WatchInterrupted(this ILogger logger, Exception exception, Guid turnId, int sequence);

    [LoggerMessage(Level = LogLevel.Error, Message = "A question could not be handed to the turn runner.")]
    public static partial void QuestionNotStarted(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The conversation could not be read.")]
    public static partial void ConversationNotRead(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A user's preference could not be read or kept.")]
    public static partial void PreferenceNotKept(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} could not be asked to stop.")]
    public static partial void StopNotSent(this ILogger logger, Exception exception, Guid turnId);
}
