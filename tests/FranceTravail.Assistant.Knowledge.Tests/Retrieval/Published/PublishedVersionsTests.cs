using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Published;

public sealed class PublishedVersionsTests : IAsyncLifetime
{
    private readonly CorpusDatabase _database = new();

    private PublishedVersions Versions => _database.Start().GetRequiredService<PublishedVersions>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _database.MigrateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Changes_OfOneTransaction_AreNeverReadApart()
    {
        // A second version archives the first one in its own transaction: two changes with one generation.
        await _database.PublishAsync(new PublishedDocument("a", "ancien"));
        await _database.PublishAsync(new PublishedDocument("b", "autre"));
        await _database.PublishAsync(new PublishedDocument("a", "nouveau"));

        var first = await Versions.ReadChangesAsync(0, 2, Token);
        var rest = await Versions.ReadChangesAsync(first[^1].Generation, 2, Token);

        Assert.Equal(["b", "a", "a"], first.Select(change => change.Facts.DocumentId));
        Assert.Equal([true, false, true], first.Select(change => change.IsPublished));
        Assert.Empty(rest);
    }

    [Fact]
    public async Task Changes_SinceAGeneration_AreThoseAlone()
    {
        await _database.PublishAsync(new PublishedDocument("a", "un"));
        var known = (await Versions.ReadChangesAsync(0, 10, Token))[^1].Generation;
        await _database.PublishAsync(new PublishedDocument("b", "deux"));

        var changes = await Versions.ReadChangesAsync(known, 10, Token);

        Assert.Equal("b", Assert.Single(changes).Facts.DocumentId);
        Assert.Equal(1, await Versions.CountChangesAsync(known, Token));
    }

    [Fact]
    public async Task Passages_AreReadWithTheirTermsAndVectors()
    {
        var published = await _database.PublishAsync(new PublishedDocument("a", "plafond plafond") { Vectors = [[0.6f, 0.8f]] });

        var facts = await Versions.ReadAllAsync(Token);
        var version = Assert.Single(await Versions.ReadPassagesAsync(facts, Token).ToListAsync(Token));

        var passage = Assert.Single(version.Passages);
        Assert.Equal((published.Passages[0].PassageId, 2), (passage.PassageId, passage.Terms.Values.Sum()));
        Assert.Equal([0.6f, 0.8f], passage.Vector.ToArray());
        Assert.Equal(2, await Versions.FindDimensionAsync(Token));
    }
}
