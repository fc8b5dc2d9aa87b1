namespace FranceTravail.Assistant.Web.Features.Sources;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The document of passage {PassageId} could not be read.")]
    public static partial void SourceNotRead(this ILogger logger, Exception exception, long passageId);

    [LoggerMessage(Level = LogLevel.Error, Message = "The pages of version {VersionId} could not be shown: {Error}.")]
    public static partial void PageNotShown(this ILogger logger, string error, long versionId);

    [LoggerMessage(Level = LogLevel.Error, Message = "A rule could not be copied for a case file.")]
    public static partial void CaseFileNotCopied(this ILogger logger, Exception exception);
}
