using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>Builds a collection aside while the live one serves, then switches the alias. One that was cut short is gone on with.</summary>
internal sealed class IndexBuild(
    QdrantClient client,
    CorpusCollections collections,
    LiveCollection live,
    CollectionWriter writer,
    AverageLengths lengths,
    ILogger<IndexBuild> logger)
{
    /// <summary>An unfinished build is gone on with where its mean length is this near to the one that is asked for.</summary>
    private const double SameAverage = 0.01;

    /// <param name="average">The mean length that the stored weights take; every index takes it over at the switch.</param>
    public async Task<CorpusCollection> BuildAsync(
        FixedAverage average, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        ServerVersion.Check(await client.ReadVersionAsync(cancellationToken));
        var target = await FindUnfinishedAsync(average, cancellationToken) ?? await collections.CreateAsync(average, cancellationToken);
        await writer.CatchUpAsync(target, progress, cancellationToken);
        await collections.SwitchAsync(target.Name, cancellationToken);
        await client.UpdateMetadataAsync(target.Name, new UpdateCollection(target.Description with { HasServed = true }), cancellationToken);
        live.Forget();

        var used = new FixedAverage(target.Description.AverageLength, target.Description.AveragedPassages);
        if (await lengths.ReadAsync(cancellationToken) != used) await lengths.FixAsync(used, cancellationToken);

        // What was committed between the last step and the switch.
        await writer.CatchUpAsync(target, null, cancellationToken);
        await collections.RemoveOldAsync(cancellationToken);
        Log.WentLive(logger, target.Name, await client.CountAsync(target.Name, cancellationToken));
        return target;
    }

    private async Task<CorpusCollection?> FindUnfinishedAsync(FixedAverage average, CancellationToken cancellationToken)
    {
        var served = collections.NumberOf(await collections.FindLiveNameAsync(cancellationToken) ?? string.Empty);
        foreach (var name in (await collections.ListAsync(cancellationToken)).Where(name => collections.NumberOf(name) > served))
        {
            try
            {
                if (await collections.FindAsync(name, cancellationToken) is { Description.HasServed: false } found
                    && Math.Abs(found.Description.AverageLength - average.Length) <= SameAverage * average.Length) return found;
            }
            catch (IndexUnavailableException)
            {
                // Cut short before it had all its payload indexes, or by an older program: a new one is built.
            }
        }

        return null;
    }
}
