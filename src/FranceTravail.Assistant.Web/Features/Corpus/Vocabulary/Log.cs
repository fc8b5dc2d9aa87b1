namespace FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The search vocabulary could not be read.")]
    public static partial void VocabularyNotRead(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The search vocabulary could not be changed or tried.")]
    public static partial void VocabularyNotChanged(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "The search vocabulary was changed.")]
    public static partial void VocabularyChanged(this ILogger logger);
}
