namespace FranceTravail.Assistant.Web.Startup;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "Model {ModelId} is not available: {Reason}")]
    public static partial void ModelUnavailable(ILogger logger, string modelId, string reason);

    [LoggerMessage(2, LogLevel.Information, "Sample corpus imported: {Count} documents")]
    public static partial void SampleImported(ILogger logger, int count);

    [LoggerMessage(3, LogLevel.Error, "The sample corpus was not imported: {ExceptionType}")]
    public static partial void SampleFailed(ILogger logger, string exceptionType);
}
