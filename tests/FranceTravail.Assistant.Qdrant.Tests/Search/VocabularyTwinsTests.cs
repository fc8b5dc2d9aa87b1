using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.Qdrant.Tests.Search;

public sealed class VocabularyTwinsTests
{
    [Fact]
    public async Task Entry_Saved_IsSearchedByBothIndexes()
    {
        await using var fixture = await QdrantFixture.StartAsync();
        await fixture.PublishAsync(new PublishedDocument("a", "gestion territoriale des emplois"));
        Assert.Empty(await SearchAsync(fixture.Index));
        Assert.Empty(await SearchAsync(fixture.Embedded));
        using var vocabulary = new SearchVocabulary(
            fixture.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>(),
            fixture.Services.GetRequiredService<QueryExpander>(),
            TimeProvider.System,
            NullLogger<SearchVocabulary>.Instance);

        var faults = await vocabulary.SaveAsync(
            null, new VocabularyRule(VocabularyKind.Equivalents, "GTEC, gestion territoriale", string.Empty), true, "curatrice", TestDeadline.Token());

        Assert.Empty(faults);
        var (found, embedded) = (Assert.Single(await SearchAsync(fixture.Index)), Assert.Single(await SearchAsync(fixture.Embedded)));
        Assert.Equal(embedded.LexicalScore!.Value, found.LexicalScore!.Value, 1e-5);
    }

    private static Task<IReadOnlyList<PassageHit>> SearchAsync(IPassageIndex index) => index.SearchAsync(
        new PassageQuery("GTEC", ReadOnlyMemory<float>.Empty, new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24))),
        TestDeadline.Token());
}
