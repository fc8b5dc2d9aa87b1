using System.Text.Json;
using FranceTravail.Assistant.Qdrant.Http;
using FranceTravail.Assistant.Qdrant.Http.Contracts;
using FranceTravail.Assistant.Testing.Qdrant;

namespace FranceTravail.Assistant.Qdrant.Tests.Golden;

/// <summary>The test server answers as the real engine did, asked through our client.</summary>
public sealed class GoldenOverHttpTests
{
    [Fact]
    public async Task Queries_OfTheRealEngine_AreAnsweredAlike()
    {
        await using var fixture = await QdrantFixture.StartAsync();

        await PlayAllAsync(fixture);
    }

    [Fact]
    public async Task Queries_OfTheRealEngine_AreAnsweredAlikeByARealServer()
    {
        await using var fixture = await QdrantFixture.StartRealAsync();

        await PlayAllAsync(fixture);
    }

    private static async Task PlayAllAsync(QdrantFixture fixture)
    {
        var (cases, queries) = (0, 0);
        foreach (var one in GoldenCases.Read())
        {
            var name = $"golden-{Guid.NewGuid():N}";
            try
            {
                queries += await PlayAsync(fixture.Client, name, one);
            }
            finally
            {
                await fixture.Client.DeleteCollectionAsync(name, TestContext.Current.CancellationToken);
            }

            cases++;
        }

        Assert.True(queries >= 330, $"{queries} queries in {cases} cases");
    }

    private static async Task<int> PlayAsync(QdrantClient client, string name, JsonElement one)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await client.CreateCollectionAsync(name, Read(one.GetProperty("collection"), QdrantJson.Default.CreateCollection), cancellationToken);
        foreach (var index in one.GetProperty("indexes").EnumerateObject())
            await client.CreateFieldIndexAsync(name, new CreateFieldIndex(index.Name, new FieldSchema(index.Value.GetString()!)), cancellationToken);

        var queries = 0;
        foreach (var step in one.GetProperty("steps").EnumerateArray())
        {
            if (step.TryGetProperty("upsert", out var points))
                await client.UpsertAsync(name, [.. points.EnumerateArray().Select(point => Read(point, QdrantJson.Default.PointStruct))], cancellationToken);
            else if (step.TryGetProperty("delete", out var ids))
                await client.DeleteAsync(name, new PointsSelector([.. ids.EnumerateArray().Select(id => id.GetInt64())]), cancellationToken);
            else if (step.TryGetProperty("set_payload", out var change))
                await client.SetPayloadAsync(name, Read(change, QdrantJson.Default.SetPayload), cancellationToken);
            else
                await AskAsync(client, name, step, ++queries);
        }

        return queries;
    }

    private static async Task AskAsync(QdrantClient client, string name, JsonElement step, int number)
    {
        var query = Read(step.GetProperty("query"), QdrantJson.Default.QueryRequest);

        var found = await client.QueryAsync(name, query, TestContext.Current.CancellationToken);

        GoldenCases.AssertSame(
            GoldenCases.Expected(step), [.. found.Select(point => (point.Id, (double)point.Score))], $"{name}, query {number}");
    }

    private static T Read<T>(JsonElement element, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) => element.Deserialize(type)!;
}
