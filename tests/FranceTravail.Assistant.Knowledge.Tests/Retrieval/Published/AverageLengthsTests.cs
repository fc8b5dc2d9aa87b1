using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Published;

public sealed class AverageLengthsTests : IAsyncLifetime
{
    private readonly CorpusDatabase _database = new();
    private ServiceProvider? _services;

    private AverageLengths Lengths => _services!.GetRequiredService<AverageLengths>();

    private AverageLengthUpkeep Upkeep => _services!.GetRequiredService<AverageLengthUpkeep>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _database.MigrateAsync();
        await _database.PublishAsync(new PublishedDocument("a", "plafond mensuel", "plafond annuel congé préavis"));
        _services = _database.Start();
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Measure_CountsTermsOfPassagesThatCanBeFound()
    {
        await _database.PublishAsync(new PublishedDocument("b", "une version remplacée qui ne compte plus"));
        await _database.PublishAsync(new PublishedDocument("b", "congé congé"));

        Assert.Equal(new CorpusLength(3, 8), await Lengths.MeasureAsync(Token));
    }

    [Fact]
    public async Task Search_OnceTheMeanIsFixed_ScoresAlikeWhateverIsImported()
    {
        var index = _services!.GetRequiredKeyedService<IPassageIndex>(RetrievalServiceCollectionExtensions.Embedded);
        await Lengths.FixAsync(FixedAverage.Of(await Lengths.MeasureAsync(Token)), Token);
        var before = await ScoreAsync(index, "annuel");

        await _database.PublishAsync(new PublishedDocument("b", string.Join(' ', Enumerable.Repeat("salaire", 200))));
        var after = await ScoreAsync(index, "annuel");

        // One more passage without the term changes the idf alone.
        Assert.Equal(before / Bm25.Idf(2, 1), after / Bm25.Idf(3, 1), 1e-5);
    }

    [Fact]
    public async Task Search_AfterTheMeanWasRenewed_UsesIt()
    {
        var index = _services!.GetRequiredKeyedService<IPassageIndex>(RetrievalServiceCollectionExtensions.Embedded);
        var before = await ScoreAsync(index, "annuel");

        await Lengths.FixAsync(new FixedAverage(30, 2), Token);

        Assert.NotEqual(before, await ScoreAsync(index, "annuel"), 1e-3);
    }

    [Theory]
    [InlineData(null, 0, true)]
    [InlineData(100.0, 5_000, false)]
    [InlineData(91.0, 5_000, false)]
    [InlineData(80.0, 999, true)]
    [InlineData(80.0, 1_000, false)]
    public async Task Check_AsksForARenewal_OnlyWhereNoneOrTooYoungAMeanIsFixed(double? fixedLength, int passages, bool isAsked)
    {
        if (fixedLength is { } length) await Lengths.FixAsync(new FixedAverage(length, passages), Token);

        Assert.Equal(isAsked, await Upkeep.CheckAsync(new CorpusLength(10_000, 1_000_000), Token));
    }

    private static async Task<double> ScoreAsync(IPassageIndex index, string text)
    {
        var scope = new SearchScope(new HashSet<string> { "tous" }, new DateOnly(2026, 11, 24));
        var hits = await index.SearchAsync(new PassageQuery(text, ReadOnlyMemory<float>.Empty, scope), Token);
        return Assert.Single(hits).LexicalScore!.Value;
    }
}
