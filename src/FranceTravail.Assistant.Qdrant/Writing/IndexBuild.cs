using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>Builds a collection aside while the live one serves, then switches the alias. One that was cut short is gone on with.</summary>
internal sealed class IndexBuild(
    QdrantClient client,
    CorpusCollections collections,
    LiveSwitch liveSwitch,
    CollectionWriter writer,
    IndexLeases leases,
    IOptions<QdrantOptions> options,
    ILogger<IndexBuild> logger)
{
    /// <summary>An unfinished build is gone on with where its mean length is this near to the one that is asked for.</summary>
    private const double SameAverage = 0.01;

    /// <summary>The live collection; builds one where there is none, unless another process is at it: then that one's.</summary>
    public async Task<CorpusCollection> EnsureAsync(
        FixedAverage average, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        await using var lease = await leases.TakeAsync(options.Value.Corpus, cancellationToken);
        return await collections.FindLiveAsync(cancellationToken) ?? await BuildUnderLeaseAsync(average, progress, cancellationToken);
    }

    /// <param name="average">The mean length that the stored weights take; every index takes it over at the switch.</param>
    public async Task<CorpusCollection> BuildAsync(
        FixedAverage average, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        await using var lease = await leases.TakeAsync(options.Value.Corpus, cancellationToken);
        return await BuildUnderLeaseAsync(average, progress, cancellationToken);
    }

    private async Task<CorpusCollection> BuildUnderLeaseAsync(
        FixedAverage average, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        ServerVersion.Check(await client.ReadVersionAsync(cancellationToken));
        var before = await collections.FindLiveNameAsync(cancellationToken);
        var target = await FindUnfinishedAsync(average, cancellationToken) ?? await collections.CreateAsync(average, cancellationToken);
        await writer.CatchUpAsync(target, progress, cancellationToken);
        target = await liveSwitch.GoLiveAsync(target, cancellationToken);
        await collections.RemoveOldAsync(before, cancellationToken);
        Log.WentLive(logger, target.Name, await client.CountAsync(target.Name, cancellationToken));
        return target;
    }

    private Task<CorpusCollection?> FindUnfinishedAsync(FixedAverage average, CancellationToken cancellationToken) =>
        collections.FindUnfinishedAsync(
            found => found.Origin is null && Math.Abs(found.AverageLength - average.Length) <= SameAverage * average.Length, cancellationToken);
}
