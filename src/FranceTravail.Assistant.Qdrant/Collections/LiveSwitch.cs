using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Writing;

namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>
/// Puts a collection into service: searches go there by one change of the alias, and this machine weighs terms by its mean
/// length from then on.
/// </summary>
internal sealed class LiveSwitch(QdrantClient client, CorpusCollections collections, LiveCollection live, CollectionWriter writer, AverageLengths lengths)
{
    /// <param name="collection">Holds what SQLite had committed a moment ago; the rest is written to it after the switch.</param>
    public async Task<CorpusCollection> GoLiveAsync(CorpusCollection collection, CancellationToken cancellationToken)
    {
        await collections.SwitchAsync(collection.Name, cancellationToken);
        live.Forget();
        collection = await SettleAsync(collection, cancellationToken);
        await writer.CatchUpAsync(collection, null, cancellationToken);
        return collection;
    }

    /// <summary>What follows the change of the alias; done again at start, because a process may have been cut short between the two.</summary>
    public async Task<CorpusCollection> SettleAsync(CorpusCollection collection, CancellationToken cancellationToken)
    {
        if (!collection.Description.HasServed)
        {
            collection = collection with { Description = collection.Description with { HasServed = true } };
            await client.UpdateMetadataAsync(collection.Name, new UpdateCollection(collection.Description), cancellationToken);
            live.Forget();
        }

        if (await lengths.ReadAsync(cancellationToken) != collection.Average) await lengths.FixAsync(collection.Average, cancellationToken);
        return collection;
    }
}
