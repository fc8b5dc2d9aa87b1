using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>
/// The index of one machine: in memory, read from SQLite and kept at its generation. SQLite is the truth, so a search first
/// looks whether this or another process has published or withdrawn something since.
/// </summary>
internal sealed partial class EmbeddedPassageIndex(
    IndexLoader loader, QueryExpander expander, ILogger<EmbeddedPassageIndex> logger) : IPassageIndex, IDisposable
{
    private readonly SemaphoreSlim _catchingUp = new(1, 1);
    private volatile IndexSnapshot _snapshot = IndexSnapshot.Unread;

    /// <summary>Brings the index to the generation of SQLite; reads everything the first time.</summary>
    public async Task<IndexSnapshot> CatchUpAsync(CancellationToken cancellationToken)
    {
        var mark = await loader.ReadMarkAsync(cancellationToken);
        var snapshot = _snapshot;
        return snapshot.Generation == mark.Generation ? snapshot : await CatchUpAsync(null, cancellationToken);
    }

    public async Task<IReadOnlyList<PassageHit>> SearchAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Limit, ReciprocalRankFusion.Depth);

        var snapshot = await CatchUpAsync(cancellationToken);
        return SnapshotSearch.Search(snapshot, query.Terms ?? expander.Expand(query.Text).Terms, query.Vector.Span, query.Scope, query.Limit);
    }

    /// <summary>To be called once SQLite holds the version; the passages given here spare reading them back.</summary>
    public Task ReplaceAsync(IndexedVersion version, CancellationToken cancellationToken) => FollowAsync(version, cancellationToken);

    public Task RefreshAsync(long versionId, CancellationToken cancellationToken) => FollowAsync(null, cancellationToken);

    public Task RemoveAsync(long versionId, CancellationToken cancellationToken) => FollowAsync(null, cancellationToken);

    public Task FollowAsync(CancellationToken cancellationToken) => FollowAsync(null, cancellationToken);

    public void Dispose() => _catchingUp.Dispose();

    // Nothing to keep current before the first reading: an import alone would otherwise load the whole index.
    private Task FollowAsync(IndexedVersion? version, CancellationToken cancellationToken) =>
        _snapshot.Generation < 0 ? Task.CompletedTask : CatchUpAsync(version, cancellationToken);

    private async Task<IndexSnapshot> CatchUpAsync(IndexedVersion? atHand, CancellationToken cancellationToken)
    {
        await _catchingUp.WaitAsync(cancellationToken);
        try
        {
            var mark = await loader.ReadMarkAsync(cancellationToken);
            // A restored backup goes back in time: start again.
            var known = mark.Generation < _snapshot.Generation ? IndexSnapshot.Unread : _snapshot;
            if (known.Generation == mark.Generation) return known;

            var started = Stopwatch.GetTimestamp();
            var changes = await loader.ReadChangesAsync(known, mark, atHand, cancellationToken);
            _snapshot = known.Apply(changes);
            // Searches use the changes from here on; they do not wait for the segments to be joined.
            _snapshot = Compaction.Compact(_snapshot);
            LogCaughtUp(logger, mark.Generation, changes.Facts.Count, changes.Removed.Count, _snapshot.PassageCount, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            return _snapshot;
        }
        finally
        {
            _catchingUp.Release();
        }
    }

    [LoggerMessage(LogLevel.Debug, "Index at generation {Generation}: {Published} versions read, {Withdrawn} withdrawn, {Passages} passages can be found ({Milliseconds:F0} ms)")]
    private static partial void LogCaughtUp(ILogger logger, long generation, int published, int withdrawn, int passages, double milliseconds);
}
