using FranceTravail.Assistant.Qdrant.Http.Contracts;

namespace FranceTravail.Assistant.Qdrant.Http;

internal sealed partial class QdrantClient
{
    /// <summary>Returns once the points can be found.</summary>
    public async Task UpsertAsync(string collection, IReadOnlyList<PointStruct> points, CancellationToken cancellationToken) =>
        Completed(await AskAsync(
            new HttpRequestMessage(HttpMethod.Put, $"{Collection(collection)}/points?wait=true")
            {
                Content = Json(new PointsList(points), QdrantJson.Default.PointsList),
            }.At(RequestPace.Slow),
            QdrantJson.Default.AnswerUpdateResult,
            cancellationToken));

    /// <summary>Returns once the points can no longer be found, on every replica (strong ordering: after what was written before).</summary>
    public async Task DeleteAsync(string collection, PointsSelector points, CancellationToken cancellationToken) =>
        Completed(await AskAsync(
            new HttpRequestMessage(HttpMethod.Post, $"{Collection(collection)}/points/delete?wait=true&ordering=strong")
            {
                Content = Json(points, QdrantJson.Default.PointsSelector),
            }.At(RequestPace.Slow),
            QdrantJson.Default.AnswerUpdateResult,
            cancellationToken));

    /// <summary>Sets the fields that the payload gives on every point of the filter; the others stay.</summary>
    public async Task SetPayloadAsync(string collection, SetPayload change, CancellationToken cancellationToken) => Completed(await PostAsync(
        $"{Collection(collection)}/points/payload?wait=true",
        change,
        QdrantJson.Default.SetPayload,
        QdrantJson.Default.AnswerUpdateResult,
        cancellationToken));

    public async Task<IReadOnlyList<ScoredPoint>> QueryAsync(string collection, QueryRequest query, CancellationToken cancellationToken) =>
        (await PostAsync(
            $"{Collection(collection)}/points/query",
            query,
            QdrantJson.Default.QueryRequest,
            QdrantJson.Default.AnswerQueryResult,
            cancellationToken)).Points;

    /// <summary>One answer per search, in order.</summary>
    public Task<IReadOnlyList<QueryResult>> QueryBatchAsync(string collection, QueryBatch queries, CancellationToken cancellationToken) => PostAsync(
        $"{Collection(collection)}/points/query/batch",
        queries,
        QdrantJson.Default.QueryBatch,
        QdrantJson.Default.AnswerIReadOnlyListQueryResult,
        cancellationToken);

    /// <summary>One page of points by id, with where the next one begins.</summary>
    public Task<ScrollResult> ScrollAsync(string collection, ScrollRequest page, CancellationToken cancellationToken) => PostAsync(
        $"{Collection(collection)}/points/scroll",
        page,
        QdrantJson.Default.ScrollRequest,
        QdrantJson.Default.AnswerScrollResult,
        cancellationToken);

    public async Task<long> CountAsync(string collection, CancellationToken cancellationToken) => (await PostAsync(
        $"{Collection(collection)}/points/count",
        new CountRequest(null, Exact: true),
        QdrantJson.Default.CountRequest,
        QdrantJson.Default.AnswerCountResult,
        cancellationToken)).Count;
}
