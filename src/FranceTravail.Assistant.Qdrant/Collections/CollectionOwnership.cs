using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Qdrant.Writing;

namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>
/// Whose copy a collection is. Points bear passage numbers of one SQLite file: another file that wrote to them would destroy
/// them, whatever the two corpora are called.
/// </summary>
internal sealed class CollectionOwnership(QdrantClient client, PublishedVersions published, ReplicaLedger ledger)
{
    /// <summary>The database that a new collection belongs to.</summary>
    /// <exception cref="IndexUnavailableException">Nothing was imported yet: there is none.</exception>
    public async Task<Guid> ReadDatabaseAsync(CancellationToken cancellationToken) =>
        await published.FindDatabaseAsync(cancellationToken)
        ?? throw new IndexUnavailableException("Le corpus est vide : importez des documents avant de construire l'index Qdrant.");

    /// <summary>The description of a collection of this database. One of an earlier program says nothing: the ledger knows what it wrote, and it is named.</summary>
    /// <exception cref="IndexUnavailableException">It is another database's, or a copy that was never finished.</exception>
    public async Task<IndexDescription> ConfirmAsync(string name, IndexDescription description, CancellationToken cancellationToken)
    {
        var database = await published.FindDatabaseAsync(cancellationToken);
        if (description.Database is null && database is not null && await ledger.KnowsAsync(description.Instance, name, cancellationToken))
        {
            var named = description with { Database = database, Collection = name };
            await client.UpdateMetadataAsync(name, new UpdateCollection(named), cancellationToken);
            return named;
        }

        if (description.Database is null || description.Database != database)
        {
            throw new IndexUnavailableException(
                $"La collection Qdrant « {name} » appartient à une autre base de données que celle de ce dossier. Donnez un autre nom dans Qdrant:Corpus ; "
                + "ou, si l'autre base n'existe plus, lancez « index rebuild » pour mettre celle-ci à sa place.");
        }

        return description.Collection == name
            ? description
            : throw new IndexUnavailableException(
                $"La collection Qdrant « {name} » est une restauration inachevée de « {description.Collection} ». Recommencez « index restore », ou lancez « index rebuild ».");
    }

    /// <summary>Whether it may be removed from here: it was written from this database and from no other.</summary>
    public async Task<bool> IsOursAsync(string name, CancellationToken cancellationToken)
    {
        if (await client.FindCollectionAsync(name, cancellationToken) is not { Config.Metadata: { } description }) return false;

        return description.Database is { } database
            ? database == await published.FindDatabaseAsync(cancellationToken)
            : await ledger.KnowsAsync(description.Instance, name, cancellationToken);
    }
}
