using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Lexicon;

public sealed class SearchVocabularyTests : IAsyncLifetime
{
    private const string Shipped = "AFPA, agence nationale pour la formation professionnelle des adultes";

    private readonly TemporaryFolder _folder = new();
    private readonly QueryExpander _expander = new(SearchLexicon.Seed);
    private ServiceProvider? _services;
    private SearchVocabulary? _vocabulary;

    private SearchVocabulary Vocabulary => _vocabulary!;

    public async ValueTask InitializeAsync()
    {
        _services = new ServiceCollection().AddAssistantData(new DataFolder(_folder.Path)).BuildServiceProvider();
        await _services.MigrateAssistantDataAsync(TestDeadline.Token());
        _vocabulary = Open(_expander);
    }

    public async ValueTask DisposeAsync()
    {
        Vocabulary.Dispose();
        await _services!.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Vocabulary_AsItCame_AddsWhatTheSeedAdds()
    {
        await Vocabulary.LoadAsync(TestDeadline.Token());

        var question = "Le DE en PMSMP a-t-il droit à l'AFPA ou à un boulot ?";
        Assert.Equal(new QueryExpander(SearchLexicon.Seed).Expand(question).Added, _expander.Expand(question).Added);
    }

    [Fact]
    public async Task Entry_Added_IsInTheNextSearchAndAfterAStart()
    {
        Assert.Empty(_expander.Expand("la GTEC").Added);

        await SaveAsync(null, new VocabularyRule(VocabularyKind.Equivalents, "GTEC, gestion territoriale", string.Empty));

        Assert.Equal(["gestion territoriale"], _expander.Expand("la GTEC").Added);
        var next = new QueryExpander(SearchLexicon.Seed);
        using var vocabulary = Open(next);
        await vocabulary.LoadAsync(TestDeadline.Token());
        Assert.Equal(["gestion territoriale"], next.Expand("la GTEC").Added);
    }

    [Fact]
    public async Task Entry_ThatCameWithTheProgram_CanBeChangedDisabledAndComeBack()
    {
        var afpa = await EntryAsync(Shipped);

        await SaveAsync(afpa.Id, new VocabularyRule(VocabularyKind.OneWay, "AFPA", "centre de formation"));
        Assert.Equal(["centre de formation"], _expander.Expand("l'AFPA").Added);
        await SaveAsync(afpa.Id, (await EntryAsync(Shipped)).Rule, isEnabled: false);
        Assert.Empty(_expander.Expand("l'AFPA").Added);

        await UndoLastAsync(Shipped);
        Assert.Equal(["centre de formation"], _expander.Expand("l'AFPA").Added);
        await UndoLastAsync(Shipped);

        Assert.Equal(["agence nationale pour la formation professionnelle des adultes"], _expander.Expand("l'AFPA").Added);
        Assert.Null((await EntryAsync(Shipped)).LastChange);
        Assert.All(await Vocabulary.HistoryAsync(Shipped, TestDeadline.Token()), change => Assert.Equal("un autre", change.UndoneBy));
    }

    [Fact]
    public async Task Entry_OfTheCurators_CanBeTakenOutAndPutBack()
    {
        await SaveAsync(null, new VocabularyRule(VocabularyKind.OneWay, "GTEC", "gestion territoriale"));
        var id = (await Vocabulary.ReadAsync(TestDeadline.Token()))[0].Id;

        Assert.True(await Vocabulary.RemoveAsync(await EntryAsync(id), "curatrice", TestDeadline.Token()));
        Assert.Empty(_expander.Expand("la GTEC").Added);
        Assert.True((await EntryAsync(id)).IsRemoved);

        await UndoLastAsync(id);
        Assert.Equal(["gestion territoriale"], _expander.Expand("la GTEC").Added);
        var shipped = await EntryAsync(Shipped);
        await Assert.ThrowsAsync<ArgumentException>(() => Vocabulary.RemoveAsync(shipped, "curatrice", TestDeadline.Token()));
    }

    [Fact]
    public async Task Undo_OfAChangeThatIsNotTheLast_ChangesNothing()
    {
        await SaveAsync(Shipped, new VocabularyRule(VocabularyKind.OneWay, "AFPA", "centre de formation"));
        var first = (await Vocabulary.HistoryAsync(Shipped, TestDeadline.Token()))[0].Id;
        await SaveAsync(Shipped, new VocabularyRule(VocabularyKind.OneWay, "AFPA", "organisme de formation"));

        Assert.False(await Vocabulary.UndoAsync(Shipped, first, "un autre", TestDeadline.Token()));

        Assert.Equal(["organisme de formation"], _expander.Expand("l'AFPA").Added);
    }

    [Theory]
    [InlineData(VocabularyKind.Equivalents, "", "", VocabularyFaultKind.Empty)]
    [InlineData(VocabularyKind.Equivalents, "seul", "", VocabularyFaultKind.Empty)]
    [InlineData(VocabularyKind.OneWay, "boulot", " , ", VocabularyFaultKind.Empty)]
    [InlineData(VocabularyKind.Equivalents, "de, demandeur du jour", "", VocabularyFaultKind.StopWords)]
    [InlineData(VocabularyKind.OneWay, "chômage", "à la", VocabularyFaultKind.StopWords)]
    [InlineData(VocabularyKind.Equivalents, "indemnité journalière, les indemnités journalières", "", VocabularyFaultKind.OwnTerm)]
    [InlineData(VocabularyKind.OneWay, "truc, machin", "Trucs", VocabularyFaultKind.OwnTerm)]
    [InlineData(VocabularyKind.OneWay, "truc => machin", "chose", VocabularyFaultKind.Sign)]
    [InlineData(VocabularyKind.Equivalents, "truc, #machin", "", VocabularyFaultKind.Sign)]
    [InlineData(VocabularyKind.Equivalents, "truc, « machin, bidule", "", VocabularyFaultKind.Sign)]
    [InlineData(VocabularyKind.CapitalsOnly, "cat", "", VocabularyFaultKind.NoAcronym)]
    [InlineData(VocabularyKind.Equivalents, "Agence nationale pour la formation professionnelle des adultes, AFPA", "", VocabularyFaultKind.Duplicate)]
    public async Task Rule_ThatCannotBeKept_SaysWhyAndChangesNothing(VocabularyKind kind, string words, string added, VocabularyFaultKind expected)
    {
        var faults = await Vocabulary.SaveAsync(null, new VocabularyRule(kind, words, added), true, "curatrice", TestDeadline.Token());

        Assert.Equal(expected, Assert.Single(faults).Kind);
        Assert.DoesNotContain(await Vocabulary.ReadAsync(TestDeadline.Token()), entry => !entry.IsShipped);
    }

    [Fact]
    public async Task Rule_TooLong_IsRefused()
    {
        var faults = await Vocabulary.SaveAsync(
            null, new VocabularyRule(VocabularyKind.OneWay, "truc", new string('a', 121)), true, "curatrice", TestDeadline.Token());

        Assert.Equal(VocabularyFaultKind.TooLong, Assert.Single(faults).Kind);
    }

    [Theory]
    [InlineData("", "adultes", VocabularyFaultKind.Empty)]
    [InlineData("AFPA", null, VocabularyFaultKind.TooLong)]
    public async Task Rule_PutAside_IsCheckedForItsSize(string words, string? added, VocabularyFaultKind expected)
    {
        var afpa = await EntryAsync(Shipped);

        var faults = await Vocabulary.SaveAsync(
            afpa, new VocabularyRule(VocabularyKind.OneWay, words, added ?? new string('a', 121)), false, "curatrice", TestDeadline.Token());

        Assert.Equal(expected, Assert.Single(faults).Kind);
        Assert.Null((await EntryAsync(Shipped)).LastChange);
    }

    [Fact]
    public async Task Entry_ThatAnotherChangedMeanwhile_IsNotWrittenOver()
    {
        await SaveAsync(null, new VocabularyRule(VocabularyKind.OneWay, "GTEC", "gestion territoriale"));
        var seen = (await Vocabulary.ReadAsync(TestDeadline.Token()))[0];
        await SaveAsync(seen.Id, new VocabularyRule(VocabularyKind.OneWay, "GTEC", "gestion des emplois"));

        var faults = await Vocabulary.SaveAsync(
            seen, new VocabularyRule(VocabularyKind.OneWay, "GTEC", "gestion"), true, "un autre", TestDeadline.Token());

        Assert.Equal(VocabularyFaultKind.Overtaken, Assert.Single(faults).Kind);
        Assert.False(await Vocabulary.RemoveAsync(seen, "un autre", TestDeadline.Token()));
        Assert.Equal(["gestion des emplois"], _expander.Expand("la GTEC").Added);
    }

    [Fact]
    public async Task Acronym_ThatReadsLikeAStopWord_IsFoundInCapitalsOnly()
    {
        await SaveAsync(null, new VocabularyRule(VocabularyKind.OneWay, "SUR", "service unifié de recouvrement"));

        Assert.Equal(["service unifié de recouvrement"], _expander.Expand("Que fait le SUR ?").Added);
        Assert.Empty(_expander.Expand("Que dit la loi sur le préavis ?").Added.Intersect(["service unifié de recouvrement"]));
    }

    [Fact]
    public async Task Export_ReadAgain_IsTheSameVocabulary()
    {
        await SaveAsync(Shipped, new VocabularyRule(VocabularyKind.Equivalents, "AFPA, centre", string.Empty));
        await SaveAsync(null, new VocabularyRule(VocabularyKind.OneWay, "GTEC", "gestion territoriale"));
        var boulot = (await Vocabulary.ReadAsync(TestDeadline.Token())).Single(entry => entry.Rule.Words == "boulot, taf, job");
        await SaveAsync(boulot.Id, boulot.Rule, isEnabled: false);

        var exported = new QueryExpander(SearchLexicon.Read((await Vocabulary.ExportAsync(TestDeadline.Token())).Split('\n')));

        foreach (var question in new[] { "l'AFPA", "la GTEC", "mon boulot", "un DE en PMSMP", "le chat de la CAT" })
            Assert.Equal(_expander.Expand(question).Added, exported.Expand(question).Added);
        Assert.Empty(exported.Expand("mon boulot").Added);
    }

    [Fact]
    public async Task Entry_WithACommaInAName_IsShownEditedAndExportedWhole()
    {
        const string dreets = "DREETS, « direction régionale de l'économie, de l'emploi, du travail et des solidarités »";
        var entry = await EntryAsync(dreets);
        Assert.Equal(["DREETS", "direction régionale de l'économie, de l'emploi, du travail et des solidarités"], entry.Rule.Phrases.Words);
        Assert.Equal(dreets, entry.Rule.Line);

        // As a curator may type it.
        await SaveAsync(dreets, entry.Rule with { Words = "DREETS, \"économie, emploi et solidarités\", direction économique" });
        await SaveAsync(null, new VocabularyRule(VocabularyKind.OneWay, "GTEC", "“gestion, territoires”"));

        var lines = (await Vocabulary.ExportAsync(TestDeadline.Token())).Split('\n');
        Assert.Contains("DREETS, « économie, emploi et solidarités », direction économique", lines);
        Assert.Contains("GTEC => « gestion, territoires »", lines);
        Assert.Equal(["économie, emploi et solidarités", "direction économique"], new QueryExpander(SearchLexicon.Read(lines)).Expand("la DREETS").Added);

        // Back to what came with the program, by the same words.
        await SaveAsync(dreets, entry.Rule);
        Assert.Equal([entry.Rule.Phrases.Words[1]], _expander.Expand("la DREETS").Added);
    }

    [Fact]
    public async Task Rule_ThatCannotBeRead_LeavesTheOthers()
    {
        await using (var context = await Contexts.CreateDbContextAsync(TestDeadline.Token()))
        {
            context.LexiconChanges.Add(new Data.Lexicon.LexiconChange { Entry = "x", Rule = "a => b => c", IsEnabled = true, Author = "autre version" });
            await context.SaveChangesAsync(TestDeadline.Token());
        }

        await Vocabulary.LoadAsync(TestDeadline.Token());

        Assert.NotEmpty(_expander.Expand("l'AFPA").Added);
    }

    private IDbContextFactory<AssistantDbContext> Contexts => _services!.GetRequiredService<IDbContextFactory<AssistantDbContext>>();

    private SearchVocabulary Open(QueryExpander expander) => new(Contexts, expander, TimeProvider.System, NullLogger<SearchVocabulary>.Instance);

    private async Task SaveAsync(string? entry, VocabularyRule rule, bool isEnabled = true) =>
        Assert.Empty(await Vocabulary.SaveAsync(
            entry is null ? null : await EntryAsync(entry), rule, isEnabled, "curatrice", TestDeadline.Token()));

    private async Task<VocabularyEntry> EntryAsync(string id) =>
        (await Vocabulary.ReadAsync(TestDeadline.Token())).Single(entry => entry.Id == id);

    private async Task UndoLastAsync(string entry)
    {
        var last = (await Vocabulary.HistoryAsync(entry, TestDeadline.Token())).First(change => change.UndoneAt is null);
        Assert.True(await Vocabulary.UndoAsync(entry, last.Id, "un autre", TestDeadline.Token()));
    }
}
