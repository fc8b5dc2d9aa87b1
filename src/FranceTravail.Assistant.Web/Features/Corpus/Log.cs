namespace FranceTravail.Assistant.Web.Features.Corpus;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The corpus could not be read.")]
    public static partial void CorpusNotRead(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Document {DocumentId} could not be withdrawn or restored.")]
    public static partial void DocumentNotChanged(this ILogger logger, Exception exception, string documentId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Document {DocumentId} was withdrawn from the answers.")]
    public static partial void DocumentWithdrawn(this ILogger logger, string documentId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The dates of document {DocumentId} could not be changed.")]
    public static partial void DatesNotChanged(this ILogger logger, Exception exception, string documentId);

    [LoggerMessage(Level = LogLevel.Information, Message = "The dates of document {DocumentId} were changed.")]
    public static partial void DatesChanged(this ILogger logger, string documentId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Document {DocumentId} was restored to the answers.")]
    public static partial void DocumentRestored(this ILogger logger, string documentId);
}
