namespace FranceTravail.Assistant.Web.Features.Letters;

internal static partial class Log
{
    // The exception's own words may hold what could not be stored.
    [LoggerMessage(Level = LogLevel.Error, Message = "Letter {LetterId} could not be stored: {Error}.")]
    private static partial void LetterNotStored(this ILogger logger, Guid letterId, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The letters could not be read: {Error}.")]
    private static partial void LettersNotRead(this ILogger logger, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The letters of a series could not be read or stored: {Error}.")]
    private static partial void SeriesFailed(this ILogger logger, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A letter could not be copied or exported: {Error}.")]
    private static partial void LetterNotSent(this ILogger logger, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A rule could not be quoted in a letter: {Error}.")]
    private static partial void QuoteNotWritten(this ILogger logger, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The source of a letter's sentence could not be looked for: {Error}.")]
    private static partial void RuleNotSearched(this ILogger logger, string error);

    public static void QuoteNotWritten(this ILogger logger, Exception exception) => logger.QuoteNotWritten(exception.GetType().Name);

    public static void RuleNotSearched(this ILogger logger, Exception exception) => logger.RuleNotSearched(exception.GetType().Name);

    public static void LetterNotSent(this ILogger logger, Exception exception) => logger.LetterNotSent(exception.GetType().Name);

    public static void SeriesFailed(this ILogger logger, Exception exception) => logger.SeriesFailed(exception.GetType().Name);

    public static void LetterNotStored(this ILogger logger, Exception exception, Guid letterId) => logger.LetterNotStored(letterId, exception.GetType().Name);

    public static void LettersNotRead(this ILogger logger, Exception exception) => logger.LettersNotRead(exception.GetType().Name);
}
