using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Writing;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>This machine's index on the server: what is there brought up to date, or a new collection.</summary>
internal sealed class ServerCopy(
    CorpusCollections collections,
    IndexBuild build,
    CollectionRepair repair,
    CollectionWriter writer,
    LiveSwitch liveSwitch,
    AverageLengths lengths,
    StoredTerms terms)
{
    public async Task<CorpusCollection> CopyAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var known = await lengths.ReadAsync(cancellationToken);
        if (await collections.FindLiveAsync(cancellationToken) is not { } live)
        {
            var built = await build.EnsureAsync(known ?? await MeasureAsync(cancellationToken), progress, cancellationToken);
            await writer.CatchUpAsync(built, null, cancellationToken);
            return built;
        }

        // Weighed by another mean length than this machine's: each of its points would differ.
        if (known is { } average && average != live.Average) return await build.BuildAsync(average, progress, cancellationToken);

        live = await liveSwitch.SettleAsync(live, cancellationToken);
        await repair.RepairAsync(live, progress, cancellationToken);
        await writer.CatchUpAsync(live, null, cancellationToken);
        return live;
    }

    /// <summary>A new collection with the mean length of today.</summary>
    public async Task<CorpusCollection> RebuildAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) =>
        await build.BuildAsync(await MeasureAsync(cancellationToken), progress, cancellationToken);

    // What another analyser wrote has another length than what is going to be written.
    private async Task<FixedAverage> MeasureAsync(CancellationToken cancellationToken)
    {
        await terms.AnalyzeAgainAsync(null, cancellationToken);
        return FixedAverage.Of(await lengths.MeasureAsync(cancellationToken));
    }
}
