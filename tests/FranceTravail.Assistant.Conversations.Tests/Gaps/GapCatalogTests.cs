using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Tests.Gaps;

public sealed class GapCatalogTests
{
    [Fact]
    public async Task Gaps_AreListedByCountOrByTheirLastDate()
    {
        await using var database = await StartAsync();

        Assert.Equal(["Prime de Noël", "Logement", "Permis B"], (await database.FindAsync()).Rows.Select(row => row.Query));
        Assert.Equal(["Logement", "Permis B", "Prime de Noël"], (await database.FindAsync(byCount: false)).Rows.Select(row => row.Query));
    }

    [Fact]
    public async Task Gaps_MoreThanAPage_ComeAPageAtATime()
    {
        await using var database = await StartAsync();

        var second = await database.FindAsync(skip: 2, take: 2);

        Assert.Equal(["Permis B"], second.Rows.Select(row => row.Query));
        Assert.Equal(3, second.Total);
    }

    [Theory]
    [InlineData("noel", "Prime de Noël")]
    [InlineData("QUELLE", "Prime de Noël")]
    [InlineData("permis b", "Permis B")]
    public async Task Words_AreSoughtInEveryWordingWithoutAccentsOrCase(string words, string expected)
    {
        await using var database = await StartAsync();

        Assert.Equal([expected], (await database.FindAsync(words)).Rows.Select(row => row.Query));
    }

    [Fact]
    public async Task Question_WithMarks_IsReadWithThemAndSoughtWithoutThem()
    {
        await using var database = await GapDatabase.OpenAsync();
        await database.ReportAsync("Mme [NOM] n'est pas venue");

        Assert.Equal("Mme [NOM] n'est pas venue", Assert.Single((await database.FindAsync("venue")).Rows).Query);
        Assert.Empty((await database.FindAsync("nom")).Rows);
    }

    [Fact]
    public async Task Gap_OfSeveralReports_TellsWordingsCountAndNotes()
    {
        await using var database = await StartAsync();

        var row = (await database.FindAsync("noel")).Rows.Single();

        Assert.Equal(2, row.Count);
        Assert.Equal(["quelle prime de noel"], row.OtherWordings);
        Assert.Equal(["Pour les apprentis."], row.Notes);
        Assert.Equal(GapState.Open, row.State);
        Assert.Null(row.Decision);
    }

    [Fact]
    public async Task Nearest_NamesOnlyPublishedDocumentsThatTheReaderMaySee()
    {
        await using var database = await GapDatabase.OpenAsync();
        await StoreAsync(database, "a", "Allocation", "tous");
        await StoreAsync(database, "secret", "Note de direction", "direction");
        await database.ReportAsync("Prime", null, "secret", "a", "disparu");

        var row = (await database.FindAsync()).Rows.Single();

        Assert.Equal([new GapDocument("a", "Allocation")], row.Nearest);
    }

    [Fact]
    public async Task Gap_Treated_LeavesTheOpenOnesAndKeepsWhoAndWhy()
    {
        await using var database = await StartAsync();
        var id = (await database.FindAsync("logement")).Rows.Single().Id;

        Assert.True(await database.Catalog.DecideAsync(id, GapState.Treated, " Fiche ajoutée. ", "curatrice", database.Time.GetUtcNow(), TestDeadline.Token()));

        Assert.Equal(2, (await database.FindAsync(state: GapState.Open)).Total);
        var row = (await database.FindAsync(state: GapState.Treated)).Rows.Single();
        Assert.Equal((GapState.Treated, "Fiche ajoutée.", "curatrice"), (row.Decision!.State, row.Decision.Note, row.Decision.By));
    }

    [Fact]
    public async Task Gap_OpenedAgain_IsAmongTheOpenOnesWithItsNote()
    {
        await using var database = await StartAsync();
        var id = (await database.FindAsync("logement")).Rows.Single().Id;
        await database.Catalog.DecideAsync(id, GapState.Treated, "Fiche ajoutée.", "curatrice", database.Time.GetUtcNow(), TestDeadline.Token());

        await database.Catalog.DecideAsync(id, GapState.Open, "Fiche ajoutée.", "un autre", database.Time.GetUtcNow(), TestDeadline.Token());

        var row = (await database.FindAsync("logement", GapState.Open)).Rows.Single();
        Assert.Equal(("Fiche ajoutée.", "un autre", false), (row.Decision!.Note, row.Decision.By, row.IsOpenAgain));
    }

    [Theory]
    [InlineData(GapState.Treated, true)]
    [InlineData(GapState.Dismissed, false)]
    public async Task Gap_ReportedAgain_IsOpenAgainUnlessItWasDismissed(GapState state, bool isOpen)
    {
        await using var database = await StartAsync();
        var id = (await database.FindAsync("logement")).Rows.Single().Id;
        await database.Catalog.DecideAsync(id, state, string.Empty, "curatrice", database.Time.GetUtcNow(), TestDeadline.Token());

        await database.ReportAsync("Logement");

        var row = (await database.FindAsync("logement")).Rows.Single();
        Assert.Equal((isOpen ? GapState.Open : state, isOpen, 2), (row.State, row.IsOpenAgain, row.Count));
    }

    [Fact]
    public async Task Report_ThatCameWhileTheCuratorRead_IsNotTakenForTreated()
    {
        await using var database = await StartAsync();
        var seen = (await database.FindAsync("logement")).Rows.Single();
        await database.ReportAsync("Logement");
        database.Time.Advance(TimeSpan.FromMinutes(1));

        await database.Catalog.DecideAsync(seen.Id, GapState.Treated, "Fiche ajoutée.", "curatrice", seen.LastReportedAt, TestDeadline.Token());

        var row = (await database.FindAsync("logement")).Rows.Single();
        Assert.Equal((GapState.Open, true, "Fiche ajoutée."), (row.State, row.IsOpenAgain, row.Decision!.Note));
    }

    [Fact]
    public async Task Gap_Decided_WhoseReportsWereTakenBack_IsErasedWithItsTime()
    {
        await using var database = await StartAsync();
        var gap = (await database.FindAsync("logement")).Rows.Single();
        await database.Catalog.DecideAsync(gap.Id, GapState.Dismissed, string.Empty, "curatrice", gap.LastReportedAt, TestDeadline.Token());
        await using var context = await database.Contexts.CreateDbContextAsync(TestDeadline.Token());
        await context.GapReports.Where(report => report.GapId == gap.Id).ExecuteDeleteAsync(TestDeadline.Token());

        await database.Catalog.EraseAsync(database.Time.GetUtcNow().AddHours(-1), TestDeadline.Token());
        Assert.True(await context.CorpusGaps.AnyAsync(candidate => candidate.Id == gap.Id, TestDeadline.Token()));
        await database.Catalog.EraseAsync(database.Time.GetUtcNow().AddHours(1), TestDeadline.Token());

        Assert.Empty(await context.CorpusGaps.ToListAsync(TestDeadline.Token()));
    }

    [Fact]
    public async Task Note_OfADecision_IsKeptWithoutPersonalData()
    {
        await using var database = await StartAsync();
        var id = (await database.FindAsync("logement")).Rows.Single().Id;

        await database.Catalog.DecideAsync(id, GapState.Treated, "Vu avec Mme Lambert.", "curatrice", database.Time.GetUtcNow(), TestDeadline.Token());

        Assert.Equal("Vu avec Mme [NOM].", (await database.FindAsync("logement")).Rows.Single().Decision!.Note);
    }

    [Fact]
    public async Task Gap_Erased_LeavesNothingOfItAndTheOthersWhole()
    {
        await using var database = await StartAsync();
        var id = (await database.FindAsync("noel")).Rows.Single().Id;

        Assert.True(await database.Catalog.EraseAsync(id, TestDeadline.Token()));

        Assert.Equal(["Logement", "Permis B"], (await database.FindAsync()).Rows.Select(row => row.Query));
        await using var context = await database.Contexts.CreateDbContextAsync(TestDeadline.Token());
        Assert.Equal(2, await context.GapReports.CountAsync(TestDeadline.Token()));
        Assert.False(await database.Catalog.EraseAsync(id, TestDeadline.Token()));
    }

    [Fact]
    public async Task Reports_PastTheirTime_AreErasedAndTheirGapWithTheLast()
    {
        await using var database = await StartAsync();
        database.Time.Advance(TimeSpan.FromDays(100));
        await database.ReportAsync("Prime de Noël");
        database.Time.Advance(TimeSpan.FromDays(81));
        using var erasure = new GapErasure(database.Catalog, Options.Create(new GapOptions()), database.Time, NullLogger<GapErasure>.Instance);

        await erasure.StartAsync(TestDeadline.Token());
        while ((await database.FindAsync()).Total > 1) await Task.Delay(10, TestDeadline.Token());
        await erasure.StopAsync(TestDeadline.Token());

        var row = Assert.Single((await database.FindAsync()).Rows);
        Assert.Equal(("Prime de Noël", 1), (row.Query, row.Count));
        await using var context = await database.Contexts.CreateDbContextAsync(TestDeadline.Token());
        Assert.Equal(1, await context.CorpusGaps.CountAsync(TestDeadline.Token()));
    }

    private static async Task<GapDatabase> StartAsync()
    {
        var database = await GapDatabase.OpenAsync();
        await database.ReportAsync("quelle prime de noel", "Pour les apprentis.");
        await database.ReportAsync("Prime de Noël");
        await database.ReportAsync("Permis B");
        await database.ReportAsync("Logement");
        return database;
    }

    private static async Task StoreAsync(GapDatabase database, string id, string title, string audience)
    {
        await using var context = await database.Contexts.CreateDbContextAsync(TestDeadline.Token());
        context.Documents.Add(new Document { Id = id, Collection = "fiches", Audience = audience });
        context.DocumentVersions.Add(new DocumentVersion
        {
            DocumentId = id,
            ContentHash = id,
            ImportKey = id,
            Title = title,
            State = DocumentVersionState.Published,
            FileName = $"{id}.txt",
            MediaType = "text/plain",
            Text = title,
            Author = "test",
        });
        await context.SaveChangesAsync(TestDeadline.Token());
    }
}
