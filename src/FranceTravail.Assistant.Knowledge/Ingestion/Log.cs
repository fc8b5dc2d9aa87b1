using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Ingestion;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Manifest: {Warning}")]
    public static partial void ManifestWarning(ILogger logger, string warning);

    [LoggerMessage(2, LogLevel.Information, "File refused: {Path}")]
    public static partial void FileRefused(ILogger logger, string path);

    [LoggerMessage(3, LogLevel.Error, "File failed: {Path}")]
    public static partial void FileFailed(ILogger logger, string path, Exception exception);
}
