using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Documents;

public sealed class DocumentAwareIndexTests : IAsyncLifetime
{
    private readonly CorpusDatabase _database = new();

    public async ValueTask InitializeAsync()
    {
        await _database.MigrateAsync();
        await _database.PublishAsync(new PublishedDocument("special", "congé maternité du fonctionnaire : congé de maternité")
        {
            Title = "Congé maternité dans la fonction publique",
        });
        await _database.PublishAsync(new PublishedDocument("general", "La durée du congé de maternité dépend du nombre d'enfants déjà à charge et de ceux à naître")
        {
            Title = "Le congé de maternité",
        });
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("congé maternité", "general")]
    [InlineData("congé maternité d'une fonctionnaire", "special")]
    public async Task Search_SpecialCase_ComesFirstWhenItIsNamed(string query, string first)
    {
        var hits = await SearchAsync(query, 10);

        Assert.Equal(2, hits.Count);
        Assert.Equal(first, hits[0].DocumentId);
    }

    [Fact]
    public async Task Search_Limit_IsAppliedAfterTheOrder()
    {
        Assert.Equal("general", Assert.Single(await SearchAsync("congé maternité", 1)).DocumentId);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task Search_LimitOutOfRange_IsRefused(int limit)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => SearchAsync("congé", limit));
    }

    private Task<IReadOnlyList<PassageHit>> SearchAsync(string text, int limit) =>
        _database.Start().GetRequiredService<IPassageIndex>().SearchAsync(
            new PassageQuery(text, default, new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24)), limit),
            TestContext.Current.CancellationToken);
}
