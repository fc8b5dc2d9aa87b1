using FranceTravail.Assistant.Conversations.Letters.Export;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Letters;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} letters reached the end of their time and were erased.")]
    public static partial void LettersErased(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} habits of letters were not used for long and were erased.")]
    public static partial void HabitsErased(ILogger logger, int count);

    // The exception's own words may hold what is stored.
    [LoggerMessage(Level = LogLevel.Error, Message = "Old letters could not be erased and are tried again in an hour: {Error}.")]
    public static partial void LettersNotErased(ILogger logger, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Version {Number} of the letter template {Template} cannot be read and is left out: {Reason}")]
    public static partial void TemplateNotRead(ILogger logger, string template, int number, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Letter {LetterId} could not be reworded: {Error}.")]
    public static partial void RewordingFailed(ILogger logger, Guid letterId, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A passage of letter {LetterId} could not be rewritten: {Error}.")]
    public static partial void RewritingFailed(ILogger logger, Guid letterId, string error);

    [LoggerMessage(Level = LogLevel.Information, Message = "The mirror test of letters compared {Count} pairs, of which {Differing} differ.")]
    public static partial void MirrorEnded(ILogger logger, int count, int differing);

    [LoggerMessage(Level = LogLevel.Error, Message = "The mirror test of letters could not be finished: {Error}.")]
    public static partial void MirrorFailed(ILogger logger, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The result of the mirror test of {MadeAt} was written by another version of the program and cannot be read.")]
    public static partial void MirrorNotRead(ILogger logger, DateTimeOffset madeAt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A letter could not be written as {Format}: {Error}.")]
    public static partial void ExportFailed(ILogger logger, LetterFormat format, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "LibreOffice ended without writing the {Extension} that it was asked for.")]
    public static partial void NothingConverted(ILogger logger, string extension);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The spelling dictionary in {Folder} beside the program is missing or cannot be read: letters are not checked for spelling.")]
    public static partial void DictionaryMissing(ILogger logger, string folder);
}
