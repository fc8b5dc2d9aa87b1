using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FranceTravail.Assistant.Testing.Qdrant;

namespace FranceTravail.Assistant.Qdrant.Tests.Fake;

/// <summary>The test server refuses what the real one, or its specification, would.</summary>
public sealed class QdrantServerFakeTests : IAsyncLifetime
{
    private QdrantServerFake? _server;

    public async ValueTask InitializeAsync()
    {
        _server = await QdrantServerFake.StartAsync();
        _server.Apply("PUT", "collections/c", """{"vectors":{"dense":{"size":2,"distance":"Cosine"}},"sparse_vectors":{"sparse":{"modifier":"idf"}}}""");
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    [Theory]
    [InlineData("PUT", "collections/d", """{"vectors":{"dense":{"size":2,"distance":"Cosine","colour":"red"}}}""")]
    [InlineData("PUT", "collections/c/points?wait=true", """{"points":[{"id":-1,"vector":{}}]}""")]
    [InlineData("PUT", "collections/c/points?patience=true", """{"points":[{"id":1,"vector":{}}]}""")]
    [InlineData("PUT", "collections/c/points?wait=perhaps", """{"points":[{"id":1,"vector":{}}]}""")]
    [InlineData("PUT", "collections/c/points?ordering=stronger", """{"points":[{"id":1,"vector":{}}]}""")]
    [InlineData("POST", "collections/c/points/query", """{"query":[1,0],"using":"dense","limit":10,"sort":"up"}""")]
    [InlineData("POST", "collections/c/points/query", """{"query":{"rrf":{"k":"two"}},"prefetch":[]}""")]
    [InlineData("POST", "collections/c/points/guess", "{}")]
    public async Task Request_OutsideTheSpecification_IsRefused(string method, string path, string body)
    {
        var status = await SendAsync(method, path, body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Single(_server!.Violations);
    }

    [Theory]
    [InlineData("""{"query":[1,0],"using":"dense","filter":{"must":[{"key":"secret","match":{"value":"x"}}]}}""")]
    [InlineData("""{"query":[1,0],"using":"dense","filter":{"must":[{"should":[{"is_empty":{"key":"secret"}}]}]}}""")]
    [InlineData("""{"query":[1,0,0],"using":"dense"}""")]
    [InlineData("""{"query":[1,0],"using":"other"}""")]
    [InlineData("""{"query":{"indices":[1,1],"values":[1,1]},"using":"sparse"}""")]
    [InlineData("""{"query":{"rrf":{"k":2,"weights":[1]}},"prefetch":[{"query":[1,0],"using":"dense"},{"query":[1,0],"using":"dense"}]}""")]
    [InlineData("""{"query":{"rrf":{"k":2}},"using":"dense","prefetch":[{"query":[1,0],"using":"dense"}]}""")]
    public async Task Query_ThatTheEngineRefuses_IsRefused(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync("POST", "collections/c/points/query", body));
        Assert.Empty(_server!.Violations);
    }

    [Fact]
    public async Task Request_WithoutTheKey_IsRefused()
    {
        _server!.ApiKey = "secret";

        Assert.Equal(HttpStatusCode.Unauthorized, await SendAsync("POST", "collections/c/points/query", """{"query":[1,0],"using":"dense"}"""));
    }

    [Fact]
    public async Task Aliases_WithOneActionThatFails_StayAsTheyWere()
    {
        _server!.Apply("POST", "collections/aliases", """{"actions":[{"create_alias":{"collection_name":"c","alias_name":"a"}}]}""");

        var status = await SendAsync(
            "POST",
            "collections/aliases",
            """{"actions":[{"delete_alias":{"alias_name":"a"}},{"create_alias":{"collection_name":"none","alias_name":"a"}}]}""");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal("c", _server.AliasTarget("a"));
    }

    private async Task<HttpStatusCode> SendAsync(string method, string path, string body)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"{_server!.Url}/{path}"))
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
