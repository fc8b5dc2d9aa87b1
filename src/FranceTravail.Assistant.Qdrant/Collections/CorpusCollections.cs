using System.Globalization;
using System.Net;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>
/// The collections of one corpus: <c>corpus-1</c>, <c>corpus-2</c>… and the alias that says which of them is searched. A new
/// one is built aside and goes live, or the former one comes back, by one change of the alias.
/// </summary>
internal sealed class CorpusCollections(
    QdrantClient client, IOptions<QdrantOptions> options, TextEmbedder embedder, PublishedVersions published, CollectionOwnership ownership)
{
    private string Corpus => options.Value.Corpus;

    /// <summary>The collection that the alias names, checked; null where there is no alias yet.</summary>
    /// <exception cref="IndexUnavailableException">It, or the server, is not what is needed.</exception>
    public async Task<CorpusCollection?> FindLiveAsync(CancellationToken cancellationToken)
    {
        ServerVersion.Check(await client.ReadVersionAsync(cancellationToken));
        return await FindLiveNameAsync(cancellationToken) is { } name ? await FindAsync(name, cancellationToken) : null;
    }

    /// <exception cref="IndexUnavailableException">The alias cannot be: a collection has its name.</exception>
    public async Task<string?> FindLiveNameAsync(CancellationToken cancellationToken)
    {
        if ((await client.ListAliasesAsync(cancellationToken)).FirstOrDefault(alias => alias.AliasName == Corpus) is { } live) return live.CollectionName;

        return (await client.ListCollectionsAsync(cancellationToken)).Contains(Corpus)
            ? throw new IndexUnavailableException(
                $"Une collection de ce serveur Qdrant s'appelle « {Corpus} », nom que l'alias du corpus doit prendre : donnez un autre nom dans Qdrant:Corpus.")
            : null;
    }

    /// <summary>Null where there is no such collection.</summary>
    /// <exception cref="IndexUnavailableException">It is not what this program would have built from this database.</exception>
    public async Task<CorpusCollection?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (await client.FindCollectionAsync(name, cancellationToken) is not { } info) return null;

        if (info.Config.Metadata is { } description)
        {
            description = await ownership.ConfirmAsync(name, description, cancellationToken);
            info = info with { Config = info.Config with { Metadata = description } };
        }

        return CollectionCheck.Check(name, info, embedder.ModelKey, await published.FindDimensionAsync(cancellationToken));
    }

    /// <summary>Names of all collections of the corpus, oldest first.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await client.ListCollectionsAsync(cancellationToken)).Where(name => NumberOf(name) > 0).OrderBy(NumberOf)];

    public async Task<string> NextNameAsync(CancellationToken cancellationToken)
    {
        var number = (await ListAsync(cancellationToken)).Select(NumberOf).DefaultIfEmpty(0).Max() + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{Corpus}-{number}");
    }

    /// <summary>A new, empty collection under the next number. Its payload indexes come before its points.</summary>
    public async Task<CorpusCollection> CreateAsync(FixedAverage average, CancellationToken cancellationToken)
    {
        var name = await NextNameAsync(cancellationToken);
        var description = new IndexDescription(
            Guid.NewGuid(),
            embedder.ModelKey,
            FrenchAnalyzer.Version,
            average.Length,
            average.Passages,
            Database: await ownership.ReadDatabaseAsync(cancellationToken),
            Collection: name);
        var dimension = await published.FindDimensionAsync(cancellationToken)
            ?? (await embedder.EmbedQueryAsync("dimension", cancellationToken)).Length;
        try
        {
            await client.CreateCollectionAsync(name, CollectionBlueprint.Of(options.Value, dimension, description), cancellationToken);
        }
        catch (QdrantException exception) when (exception.Status is HttpStatusCode.Conflict or HttpStatusCode.BadRequest)
        {
            // A retry whose first answer was lost finds its own collection; anything else of that name is another's.
            var found = await client.FindCollectionAsync(name, cancellationToken);
            if (found?.Config.Metadata?.Instance != description.Instance) throw;
        }

        foreach (var index in PayloadFields.Indexes) await client.CreateFieldIndexAsync(name, index, cancellationToken);
        return new CorpusCollection(name, description);
    }

    /// <summary>Makes searches go to a collection, at once for all of them.</summary>
    public async Task SwitchAsync(string collection, CancellationToken cancellationToken)
    {
        var live = await FindLiveNameAsync(cancellationToken);
        if (live == collection) return;

        var create = new AliasAction(CreateAlias: new CreateAlias(collection, Corpus));
        await client.ChangeAliasesAsync(
            new ChangeAliases(live is null ? [create] : [new AliasAction(DeleteAlias: new DeleteAlias(Corpus)), create]),
            cancellationToken);
    }

    /// <summary>A collection of this database that was never live, because what was to make it so was cut short; null where there is none.</summary>
    /// <param name="isIt">Whether it is the one to go on with.</param>
    public async Task<CorpusCollection?> FindUnfinishedAsync(Func<IndexDescription, bool> isIt, CancellationToken cancellationToken)
    {
        foreach (var name in await ListAsync(cancellationToken))
        {
            try
            {
                if (await FindAsync(name, cancellationToken) is { Description.HasServed: false } found && isIt(found.Description)) return found;
            }
            catch (IndexUnavailableException)
            {
                // Cut short before it had all its payload indexes, of an older program or of another database.
            }
        }

        return null;
    }

    /// <summary>Removes what this database left behind: all its collections but the live one and another.</summary>
    /// <param name="kept">The one that was live before, whatever its number: the way back.</param>
    public async Task RemoveOldAsync(string? kept, CancellationToken cancellationToken)
    {
        var live = await FindLiveNameAsync(cancellationToken);
        foreach (var name in (await ListAsync(cancellationToken)).Where(name => name != live && name != kept))
        {
            if (await ownership.IsOursAsync(name, cancellationToken)) await client.DeleteCollectionAsync(name, cancellationToken);
        }
    }

    /// <summary>0 for a name that is not one of the corpus.</summary>
    public int NumberOf(string name) =>
        name.StartsWith($"{Corpus}-", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(Corpus.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
