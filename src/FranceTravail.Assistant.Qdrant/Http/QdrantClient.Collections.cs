using System.Net;
using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Http;

internal sealed partial class QdrantClient
{
    public async Task<IReadOnlyList<string>> ListCollectionsAsync(CancellationToken cancellationToken) =>
        [.. (await GetAsync("collections", QdrantJson.Default.AnswerCollectionList, cancellationToken)).Collections.Select(collection => collection.Name)];

    /// <summary>By its own name or by an alias; null where there is none.</summary>
    public async Task<CollectionInfo?> FindCollectionAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(Collection(name), QdrantJson.Default.AnswerCollectionInfo, cancellationToken);
        }
        catch (QdrantException exception) when (exception.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public Task CreateCollectionAsync(string name, CreateCollection collection, CancellationToken cancellationToken) =>
        PutAsync(Collection(name), collection, QdrantJson.Default.CreateCollection, QdrantJson.Default.AnswerBoolean, cancellationToken);

    /// <summary>Sets the fields of the metadata that are given; the others stay.</summary>
    public Task UpdateMetadataAsync(string name, UpdateCollection update, CancellationToken cancellationToken) => AskAsync(
        new HttpRequestMessage(HttpMethod.Patch, Collection(name)) { Content = Json(update, QdrantJson.Default.UpdateCollection) },
        QdrantJson.Default.AnswerBoolean,
        cancellationToken);

    public Task DeleteCollectionAsync(string name, CancellationToken cancellationToken) =>
        AskAsync(new HttpRequestMessage(HttpMethod.Delete, Collection(name)), QdrantJson.Default.AnswerBoolean, cancellationToken);

    public async Task CreateFieldIndexAsync(string name, CreateFieldIndex index, CancellationToken cancellationToken) => Completed(await PutAsync(
        $"{Collection(name)}/index?wait=true", index, QdrantJson.Default.CreateFieldIndex, QdrantJson.Default.AnswerUpdateResult, cancellationToken));

    public async Task<IReadOnlyList<AliasDescription>> ListAliasesAsync(CancellationToken cancellationToken) =>
        (await GetAsync("aliases", QdrantJson.Default.AnswerAliasList, cancellationToken)).Aliases;

    public Task ChangeAliasesAsync(ChangeAliases change, CancellationToken cancellationToken) =>
        PostAsync("collections/aliases", change, QdrantJson.Default.ChangeAliases, QdrantJson.Default.AnswerBoolean, cancellationToken);

    private static void Completed(UpdateResult result)
    {
        if (result.Status != "completed")
            throw new QdrantException(HttpStatusCode.ServiceUnavailable, $"the write was not applied in time ({result.Status})");
    }
}
