using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Collections;
using FranceTravail.Assistant.Qdrant.Writing;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Moving;

/// <summary>Another collection of the corpus in the place of the live one: a rehearsal goes live, or the former one comes back.</summary>
internal sealed class CollectionChoice(
    CorpusCollections collections, CollectionWriter writer, LiveSwitch liveSwitch, IndexLeases leases, IOptions<QdrantOptions> options)
{
    /// <summary>What it missed meanwhile is written to it first.</summary>
    public async Task<CorpusCollection> SwitchAsync(string name, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        await using var lease = await leases.TakeAsync(options.Value.Corpus, cancellationToken);
        var target = collections.NumberOf(name) > 0 ? await collections.FindAsync(name, cancellationToken) : null;
        if (target is null) throw new IndexUnavailableException($"« {name} » n'est pas une collection de ce corpus : « index switch » les énumère.");

        await writer.CatchUpAsync(target, progress, cancellationToken);
        return await liveSwitch.GoLiveAsync(target, cancellationToken);
    }
}
