using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Retrieval;

namespace FranceTravail.Assistant.Qdrant.Tests.Search;

/// <summary>Vectors kept in 8 bits find candidates; the exact ones decide.</summary>
public sealed class QuantizationTests : IAsyncLifetime
{
    private QdrantFixture? _fixture;

    private QdrantFixture Fixture => _fixture!;

    public async ValueTask InitializeAsync()
    {
        _fixture = await QdrantFixture.StartAsync();
        Fixture.Options.Quantization = true;
        for (var number = 0; number < 40; number++)
        {
            await Fixture.Database.PublishAsync(
                new PublishedDocument($"document-{number}", "plafond") { Vectors = [[MathF.Cos(number * 0.001f), MathF.Sin(number * 0.001f)]] });
        }

        await Fixture.Index.FollowAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    [Fact]
    public async Task Search_OfAQuantizedCollection_ComparesTheExactVectors()
    {
        float[] vector = [MathF.Cos(0.02f), MathF.Sin(0.02f)];
        var query = new PassageQuery(string.Empty, vector, new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24)), 20);

        var embedded = await Fixture.Embedded.SearchAsync(query, TestContext.Current.CancellationToken);
        var found = await Fixture.Index.SearchAsync(query, TestContext.Current.CancellationToken);

        Assert.Equal(embedded.Select(hit => hit.DenseScore!.Value).ToArray(), found.Select(hit => hit.DenseScore!.Value).ToArray(), (left, right) => Math.Abs(left - right) < 1e-6);
    }
}
