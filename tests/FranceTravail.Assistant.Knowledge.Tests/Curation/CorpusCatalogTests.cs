using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Tests.Ingestion;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Tests.Curation;

public sealed class CorpusCatalogTests
{
    private static readonly HashSet<string> Everyone = ["tous"];

    [Fact]
    public async Task Documents_AreListedByTitleAPageAtATime()
    {
        await using var fixture = await StartAsync();

        var first = await FindAsync(fixture, skip: 0, take: 2);
        var second = await FindAsync(fixture, skip: 2, take: 2);

        Assert.Equal(["Écart", "Énergie"], first.Rows.Select(row => row.Title));
        Assert.Equal(3, first.Total);
        Assert.Equal(["Zèle"], second.Rows.Select(row => row.Title));
    }

    [Theory]
    [InlineData("energie", "b")]
    [InlineData("B", "b")]
    [InlineData("zele c", "c")]
    public async Task Words_AreSoughtInTitleAndIdentifierWithoutAccentsOrCase(string words, string expected)
    {
        await using var fixture = await StartAsync();

        var listing = await FindAsync(fixture, words);

        Assert.Equal([expected], listing.Rows.Select(row => row.DocumentId));
    }

    [Fact]
    public async Task Standing_Chosen_ListsThoseAlone()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await process.GetRequiredService<DocumentWithdrawals>().WithdrawAsync(
            new WithdrawalRequest("a", "Faux.", "b", "curatrice", Everyone), TestDeadline.Token());

        Assert.Equal(["a"], await IdsAsync(fixture, CorpusStanding.Withdrawn));
        Assert.Equal(["b"], await IdsAsync(fixture, CorpusStanding.InForce));
        Assert.Equal(["c"], await IdsAsync(fixture, CorpusStanding.Ended));
        Assert.Empty(await IdsAsync(fixture, CorpusStanding.Upcoming));
    }

    [Fact]
    public async Task Document_Withdrawn_SaysWhyAndWhatReplacesIt()
    {
        await using var fixture = await StartAsync();
        await fixture.StartProcess().GetRequiredService<DocumentWithdrawals>().WithdrawAsync(
            new WithdrawalRequest("a", "Faux.", "b", "curatrice", Everyone), TestDeadline.Token());

        var row = (await FindAsync(fixture)).Rows[0];

        Assert.Equal(("Faux.", "curatrice", "Énergie"), (row.Withdrawal!.Reason, row.Withdrawal.WithdrawnBy, row.Withdrawal.ReplacedByTitle));
        Assert.Equal("Faux.", Assert.Single(await Catalog(fixture).HistoryAsync("a", Everyone, TestDeadline.Token())).Reason);
    }

    [Fact]
    public async Task Replacement_OfOtherGroups_IsNotNamed()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await process.GetRequiredService<DocumentWithdrawals>().WithdrawAsync(
            new WithdrawalRequest("a", "Faux.", "b", "curatrice", Everyone), TestDeadline.Token());
        await process.GetRequiredService<CuratedDates>().ChangeAsync(
            new DateChangeRequest("c", new(null, new(2025, 6, 30), null), new(null, null, "b"), "Refonte.", "curatrice", Everyone), TestDeadline.Token());
        await using (var store = await fixture.OpenStoreAsync())
        {
            await store.Documents.Where(document => document.Id == "b").ExecuteUpdateAsync(
                setters => setters.SetProperty(document => document.Audience, "direction"), TestDeadline.Token());
        }

        var rows = (await FindAsync(fixture)).Rows;

        Assert.Equal(["a", "c"], rows.Select(row => row.DocumentId));
        Assert.Null(rows[0].Withdrawal!.ReplacedByTitle);
        Assert.Null(rows[1].ReplacedByTitle);
        Assert.Null(Assert.Single(await Catalog(fixture).HistoryAsync("a", Everyone, TestDeadline.Token())).ReplacedByTitle);
    }

    [Fact]
    public async Task Documents_OfOtherGroups_AreNotListed()
    {
        await using var fixture = await StartAsync();

        var listing = await Catalog(fixture).FindAsync(
            new CorpusQuery(string.Empty, null, null, 0, 10), new HashSet<string> { "direction" }, TestDeadline.Token());

        Assert.Equal(0, listing.Total);
    }

    private static async Task<ImporterFixture> StartAsync()
    {
        var fixture = await ImporterFixture.StartAsync();
        foreach (var name in new[] { "a", "b", "c" }) fixture.Write($"{name}.txt", $"Le document {name} dit une règle.");
        fixture.Write("manifest.jsonl",
            """
            {"id": "a", "path": "a.txt", "title": "Écart", "date": "2025-01-01"}
            {"id": "b", "path": "b.txt", "title": "Énergie", "date": "2025-01-01"}
            {"id": "c", "path": "c.txt", "title": "Zèle", "date": "2025-01-01", "inForceTo": "2025-06-30"}
            """);
        await fixture.ImportAsync();
        return fixture;
    }

    private static CorpusCatalog Catalog(ImporterFixture fixture) => fixture.StartProcess().GetRequiredService<CorpusCatalog>();

    private static Task<CorpusListing> FindAsync(ImporterFixture fixture, string words = "", int skip = 0, int take = 10) =>
        Catalog(fixture).FindAsync(new CorpusQuery(words, null, null, skip, take), Everyone, TestDeadline.Token());

    private static async Task<IEnumerable<string>> IdsAsync(ImporterFixture fixture, CorpusStanding standing) =>
        (await Catalog(fixture).FindAsync(new CorpusQuery(string.Empty, null, standing, 0, 10), Everyone, TestDeadline.Token()))
            .Rows.Select(row => row.DocumentId);
}
