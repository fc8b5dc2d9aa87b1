using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Embedded;
using FranceTravail.Assistant.Knowledge.Retrieval.Spelling;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Embedded;

public sealed class EmbeddedSpellingSuggesterTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly CorpusDatabase _database = new();

    public async ValueTask InitializeAsync()
    {
        await _database.MigrateAsync();
        await _database.PublishAsync(new PublishedDocument("a", "Le licenciement économique", "Licenciements et préavis"));
        await _database.PublishAsync(new PublishedDocument("b", "La restructuration confidentielle") { Audience = "direction" });
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Suggest_MistypedWord_GivesTheWordOfAPassage()
    {
        Assert.Equal([new SpellingSuggestion("licensiement", "licenciement")], await SuggestAsync("un licensiement économique", "tous"));
    }

    [Theory]
    [InlineData("licenciements")]
    [InlineData("préavis de licenciement")]
    [InlineData("xyzxyzxyz")]
    [InlineData("abc 12")]
    [InlineData("mon boulot")]
    public async Task Suggest_KnownOrHopelessWord_GivesNothing(string query)
    {
        Assert.Empty(await SuggestAsync(query, "tous"));
    }

    [Fact]
    public async Task Suggest_WordOfAHiddenDocument_StaysHidden()
    {
        Assert.Empty(await SuggestAsync("restructurasion", "tous"));
        Assert.Single(await SuggestAsync("restructurasion", "direction"));
    }

    [Fact]
    public async Task Suggest_WhileAnotherIndexServes_ReadsNoVector()
    {
        await _database.PublishAsync(new PublishedDocument("c", "indemnité") { Vectors = [[1, 0]] });
        var process = _database.Start(services => services.UsePassageIndex("elsewhere"));
        var ofWords = new EmbeddedPassageIndex(
            ActivatorUtilities.CreateInstance<IndexLoader>(process, false),
            process.GetRequiredService<QueryExpander>(),
            process.GetRequiredService<ILogger<EmbeddedPassageIndex>>());

        var suggestions = await process.GetRequiredService<ISpellingSuggester>().SuggestAsync(
            "un licensiement économique", new SearchScope(new HashSet<string> { "tous" }, Today), TestContext.Current.CancellationToken);
        var snapshot = await ofWords.CatchUpAsync(TestContext.Current.CancellationToken);

        Assert.Equal([new SpellingSuggestion("licensiement", "licenciement")], suggestions);
        Assert.Equal(4, snapshot.PassageCount);
        Assert.DoesNotContain(snapshot.Segments, view => Enumerable.Range(0, view.Segment.PassageCount).Any(view.Segment.Vectors.Has));
    }

    private Task<IReadOnlyList<SpellingSuggestion>> SuggestAsync(string text, string group) =>
        _database.Start().GetRequiredService<ISpellingSuggester>().SuggestAsync(
            text, new SearchScope(new HashSet<string> { group }, Today), TestContext.Current.CancellationToken);
}
