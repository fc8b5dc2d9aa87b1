using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Conversations;
using FranceTravail.Assistant.Knowledge.Evaluation.TitleFree;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Testing.Retrieval;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Tests.Evaluation.TitleFree;

public sealed class TitleFreeCorpusTests : IAsyncLifetime
{
    private static readonly SearchScope Everyone = new(new HashSet<string> { "tous" }, new DateOnly(2026, 1, 1));

    private readonly CorpusDatabase _database = new();
    private readonly FakeEmbeddingGenerator _generator = new(4);

    public async ValueTask InitializeAsync()
    {
        await _database.MigrateAsync();
        await _database.PublishAsync(new PublishedDocument("conge", "durée maximale de onze mois") { Title = "Congé sabbatique" });
        await _database.PublishAsync(new PublishedDocument("prime", "montant de la prime") { Title = "Prime sabbatique" });
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Search_ForAWordOfATitle_FindsNothing_AndOfAText_FindsIt()
    {
        await using var copy = await OpenAsync();

        Assert.Empty(await SearchAsync(copy, "sabbatique"));
        Assert.Equal("conge", Assert.Single(await SearchAsync(copy, "onze")).DocumentId);
    }

    [Fact]
    public async Task Open_GivesTheTextWithoutItsTitleToTheModel()
    {
        await using (await OpenAsync())
        {
            Assert.Equal(["passage: durée maximale de onze mois", "passage: montant de la prime"], _generator.Texts.Order());
        }
    }

    [Fact]
    public async Task Open_ASecondTime_AsksForNoVector()
    {
        await using (await OpenAsync()) { }
        _generator.Texts.Clear();

        await using var again = await OpenAsync();

        Assert.Empty(_generator.Texts);
        Assert.Single(await SearchAsync(again, "onze"));
    }

    [Fact]
    public async Task Open_AfterTheCorpusChanged_FollowsIt()
    {
        await using (await OpenAsync()) { }
        await _database.PublishAsync(new PublishedDocument("prime", "deux versements") { Title = "Prime sabbatique" });

        await using var copy = await OpenAsync();

        Assert.Empty(await SearchAsync(copy, "montant"));
        Assert.Single(await SearchAsync(copy, "versements"));
    }

    [Fact]
    public async Task Open_AfterACut_GoesOnWithWhatIsMissing()
    {
        for (var number = 0; number < 8; number++) await _database.PublishAsync(new PublishedDocument($"n{number}", $"texte {number}"));
        using var cut = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OpenAsync((_, _) => cut.Cancel(), cut.Token));
        var before = _generator.Texts.Count;

        await using var copy = await OpenAsync();

        Assert.InRange(before, 1, 9);
        Assert.Equal(10, _generator.Texts.Count);
        Assert.Single(await SearchAsync(copy, "onze"));
    }

    [Fact]
    public async Task Open_LeavesConversationsWhereTheyAre()
    {
        var own = _database.Start().GetRequiredService<IDbContextFactory<AssistantDbContext>>();
        await using (var context = await own.CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            context.Add(new Conversation { Id = Guid.NewGuid(), Title = "Une question", Author = "agent" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var copy = await OpenAsync();

        await using var copied = await copy.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await copied.Conversations.ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, await copied.Documents.CountAsync(TestContext.Current.CancellationToken));
    }

    private Task<TitleFreeCorpus> OpenAsync() => OpenAsync((_, _) => { }, TestContext.Current.CancellationToken);

    private Task<TitleFreeCorpus> OpenAsync(Action<int, int> report, CancellationToken cancellationToken) => TitleFreeCorpus.OpenAsync(
        new DataFolder(_database.Folder),
        new TextEmbedder(_generator, new TextEmbedderOptions("query: ", "passage: ", "model")),
        _database.Start().GetRequiredService<QueryExpander>(),
        report,
        cancellationToken);

    private static Task<IReadOnlyList<PassageHit>> SearchAsync(TitleFreeCorpus copy, string words) =>
        copy.Index.SearchAsync(new PassageQuery(words, ReadOnlyMemory<float>.Empty, Everyone), TestContext.Current.CancellationToken);
}
