namespace FranceTravail.Assistant.Web.Features.Corpus.Gaps;

// What was asked stays out of here.
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The gaps could not be read.")]
    public static partial void GapsNotRead(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A gap could not be changed.")]
    public static partial void GapNotChanged(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A gap could not be searched again.")]
    public static partial void GapNotSearched(this ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "Gap {GapId} was erased.")]
    public static partial void GapErased(this ILogger logger, long gapId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Gap {GapId} was decided as {State}.")]
    public static partial void GapDecided(this ILogger logger, long gapId, Data.Gaps.GapState state);
}
