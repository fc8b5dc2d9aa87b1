using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Qdrant;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Qdrant did not answer a request: {Reason}")]
    public static partial void RequestFailed(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Warning, "Qdrant cannot be written to, the import waits: {Reason}")]
    public static partial void ImportWaits(ILogger logger, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Qdrant cannot be written to, the change stays in the outbox: {Reason}")]
    public static partial void WritingWaits(ILogger logger, string reason);

    [LoggerMessage(4, LogLevel.Debug, "Hits of {Versions} versions that are no longer current were dropped")]
    public static partial void StaleHitsDropped(ILogger logger, int versions);

    [LoggerMessage(5, LogLevel.Information, "{Changes} changes of versions written to collection {Collection}")]
    public static partial void Written(ILogger logger, int changes, string collection);

    [LoggerMessage(6, LogLevel.Information, "Collection {Collection} is live with {Points} points")]
    public static partial void WentLive(ILogger logger, string collection, long points);

    [LoggerMessage(7, LogLevel.Warning, "The index on Qdrant is not usable: {Reason}")]
    public static partial void NotUsable(ILogger logger, string reason);

    [LoggerMessage(8, LogLevel.Information, "The index on Qdrant answers, version {Version}, collection {Collection}")]
    public static partial void Usable(ILogger logger, string version, string collection);

    [LoggerMessage(9, LogLevel.Error, "The index on Qdrant could not be followed")]
    public static partial void FollowingFailed(ILogger logger, Exception exception);

    [LoggerMessage(10, LogLevel.Warning, "Collection {Collection} did not hold what this database publishes: {Written} points written, {Removed} removed")]
    public static partial void Repaired(ILogger logger, string collection, int written, int removed);

    [LoggerMessage(11, LogLevel.Warning, "The lease on {Name} could not be renewed")]
    public static partial void LeaseNotRenewed(ILogger logger, string name, Exception exception);

    [LoggerMessage(12, LogLevel.Error, "Qdrant refuses passage {Passage} of document {Document}, which is set aside: {Reason}")]
    public static partial void PointSetAside(ILogger logger, string document, long passage, string reason);
}
