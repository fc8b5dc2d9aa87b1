namespace FranceTravail.Assistant.Web.Features.Conversations;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The conversations could not be read.")]
    public static partial void ConversationsNotRead(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A conversation could not be renamed or deleted.")]
    public static partial void ConversationNotChanged(this ILogger logger, Exception exception);
}
