using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Tests.Ingestion;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Knowledge.Tests.Curation;

public sealed class CuratedDatesTests
{
    private const string Query = "délai de réponse";

    private static readonly HashSet<string> Everyone = ["tous"];
    private static readonly DateOnly LastDay = new(2026, 6, 30);
    private static readonly DateOnly AfterIt = new(2026, 7, 1);
    private static readonly DocumentDates Unlimited = new(null, null, null);
    private static readonly DocumentDates Ended = new(null, LastDay, null);

    [Fact]
    public async Task LastDay_Set_HidesTheDocumentFromTheNextDayOnInEveryProcess()
    {
        await using var fixture = await StartAsync();
        var (process, other) = (fixture.StartProcess(), fixture.StartProcess());
        Assert.Contains("a", await FoundAsync(fixture, AfterIt, other));

        await ChangeAsync(process, Unlimited, Ended);

        foreach (var one in new[] { process, other })
        {
            Assert.DoesNotContain("a", await FoundAsync(fixture, AfterIt, one));
            Assert.Contains("a", await FoundAsync(fixture, LastDay, one));
        }
    }

    [Fact]
    public async Task FirstDay_Set_HidesTheDocumentBefore()
    {
        await using var fixture = await StartAsync();

        await ChangeAsync(fixture.StartProcess(), Unlimited, new DocumentDates(AfterIt, null, null));

        Assert.DoesNotContain("a", await FoundAsync(fixture, LastDay));
        Assert.Contains("a", await FoundAsync(fixture, AfterIt));
    }

    [Fact]
    public async Task Change_ReadsNoPassageAgain()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        Assert.Contains("a", await FoundAsync(fixture, AfterIt, process));
        await using (var store = await fixture.OpenStoreAsync())
        {
            await store.Passages.ExecuteUpdateAsync(
                setters => setters.SetProperty(passage => passage.Vector, new byte[] { 1 }), TestDeadline.Token());
        }

        await ChangeAsync(process, Unlimited, Ended);

        Assert.DoesNotContain("a", await FoundAsync(fixture, AfterIt, process));
        Assert.Contains("a", await FoundAsync(fixture, LastDay, process));
    }

    [Fact]
    public async Task Change_Undone_IsAsIfItHadNotBeenAndKeepsWhoAndWhen()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await ChangeAsync(process, Unlimited, Ended);

        var outcome = await UndoLastAsync(process, "un autre");

        Assert.Equal(DateChangeOutcome.Done, outcome);
        Assert.Contains("a", await FoundAsync(fixture, AfterIt));
        var change = Assert.Single((await HistoryAsync(process)).Changes);
        Assert.Equal(("curatrice", "Texte abrogé.", "un autre"), (change.ChangedBy, change.Reason, change.UndoneBy));
        Assert.Equal((Unlimited, Ended), (change.Before, change.After));
        Assert.False(change.CanBeUndone);
    }

    [Fact]
    public async Task Reason_IsKeptWithoutPersonalData()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();

        await Dates(process).ChangeAsync(
            Request("a", Unlimited, Ended) with { Reason = "Signalé par Mme Bertin au 06 12 34 56 78." }, TestDeadline.Token());

        var change = Assert.Single((await HistoryAsync(process)).Changes);
        Assert.Equal("Signalé par Mme [NOM] au [TELEPHONE_1].", change.Reason);
    }

    [Fact]
    public async Task Changes_AreUndoneOneAfterTheOther()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        var first = new DocumentDates(new DateOnly(2020, 1, 1), null, null);
        await ChangeAsync(process, Unlimited, first);
        await ChangeAsync(process, first, Ended);

        await UndoLastAsync(process, "curatrice");
        Assert.Equal(first, (await RowAsync(process)).Dates);
        await UndoLastAsync(process, "curatrice");

        Assert.Equal(Unlimited, (await RowAsync(process)).Dates);
        Assert.Equal(DateChangeOutcome.NothingToDo, await Dates(process).UndoAsync("a", 1, "curatrice", Everyone, TestDeadline.Token()));
    }

    [Theory]
    [InlineData("2026-07-01", "2026-06-30", null, DateChangeOutcome.OutOfOrder)]
    [InlineData("2026-06-30", "2026-06-30", null, DateChangeOutcome.Done)]
    [InlineData(null, null, "a", DateChangeOutcome.UnknownReplacement)]
    [InlineData(null, null, "inconnu", DateChangeOutcome.UnknownReplacement)]
    [InlineData(null, null, "secret", DateChangeOutcome.UnknownReplacement)]
    [InlineData(null, null, "b", DateChangeOutcome.Circular)]
    [InlineData(null, null, "c", DateChangeOutcome.Circular)]
    [InlineData(null, null, "d", DateChangeOutcome.Done)]
    [InlineData(null, null, null, DateChangeOutcome.NothingToDo)]
    public async Task Change_IsDoneOnlyIfItMakesSense(string? from, string? to, string? replacement, DateChangeOutcome expected)
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await ChangeAsync(process, Unlimited, new DocumentDates(null, null, "a"), "c");
        await ChangeAsync(process, Unlimited, new DocumentDates(null, null, "c"), "b");

        var outcome = await Dates(process).ChangeAsync(Request("a", Unlimited, new DocumentDates(Day(from), Day(to), replacement)), TestDeadline.Token());

        Assert.Equal(expected, outcome);
        Assert.Equal(expected == DateChangeOutcome.Done, (await RowAsync(process)).Dates != Unlimited);
    }

    [Fact]
    public async Task Circle_ThroughAWithdrawnDocument_IsRefused()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await ChangeAsync(process, Unlimited, new DocumentDates(null, null, "c"), "b");
        await process.GetRequiredService<DocumentWithdrawals>().WithdrawAsync(
            new WithdrawalRequest("c", "Ancien.", "a", "curatrice", Everyone), TestDeadline.Token());

        var outcome = await Dates(process).ChangeAsync(Request("a", Unlimited, new DocumentDates(null, null, "b")), TestDeadline.Token());

        Assert.Equal(DateChangeOutcome.Circular, outcome);
    }

    [Fact]
    public async Task Replacement_WithdrawnSince_StopsNeitherAnotherChangeNorTheUndo()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        var replaced = new DocumentDates(null, null, "d");
        await ChangeAsync(process, Unlimited, replaced);
        await process.GetRequiredService<DocumentWithdrawals>().WithdrawAsync(
            new WithdrawalRequest("d", "Faux.", null, "curatrice", Everyone), TestDeadline.Token());

        await ChangeAsync(process, replaced, replaced with { To = LastDay });
        await ChangeAsync(process, replaced with { To = LastDay }, Ended);

        Assert.Equal(DateChangeOutcome.Done, await UndoLastAsync(process, "curatrice"));
        Assert.Equal(replaced with { To = LastDay }, (await RowAsync(process)).Dates);
        Assert.Equal(DateChangeOutcome.Done, await UndoLastAsync(process, "curatrice"));
    }

    [Fact]
    public async Task Undo_ThatWouldCloseACircle_IsRefused()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        var replaced = new DocumentDates(null, null, "b");
        await ChangeAsync(process, Unlimited, replaced);
        await ChangeAsync(process, replaced, Unlimited);
        await ChangeAsync(process, Unlimited, new DocumentDates(null, null, "a"), "b");

        Assert.Equal(DateChangeOutcome.Circular, await UndoLastAsync(process, "curatrice"));
    }

    [Fact]
    public async Task Change_OfDatesThatSomebodyElseChanged_IsNotWrittenOverThem()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await ChangeAsync(process, Unlimited, Ended);

        var outcome = await Dates(process).ChangeAsync(
            Request("a", Unlimited, new DocumentDates(null, AfterIt, null)), TestDeadline.Token());

        Assert.Equal(DateChangeOutcome.Overtaken, outcome);
        Assert.Equal(Ended, (await RowAsync(process)).Dates);
    }

    [Fact]
    public async Task Change_OfADocumentOfOtherGroups_IsRefused()
    {
        await using var fixture = await StartAsync();

        var outcome = await Dates(fixture.StartProcess()).ChangeAsync(Request("secret", Unlimited, Ended), TestDeadline.Token());

        Assert.Equal(DateChangeOutcome.NothingToDo, outcome);
    }

    [Fact]
    public async Task Import_OfTheSameFile_KeepsTheDates()
    {
        await using var fixture = await StartAsync();
        await ChangeAsync(fixture.StartProcess(), Unlimited, Ended);

        var results = await fixture.ImportAsync();

        Assert.All(results, result => Assert.Equal(ImportOutcome.Unchanged, result.Outcome));
        Assert.DoesNotContain("a", await FoundAsync(fixture, AfterIt));
    }

    [Fact]
    public async Task Import_OfTheSameTextUnderOtherDates_KeepsThoseOfTheCuratorUntilTheyAreUndone()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await ChangeAsync(process, Unlimited, new DocumentDates(null, LastDay, "d"));
        WriteManifest(fixture, "\"inForceTo\": \"2027-12-31\"");

        var result = (await fixture.ImportAsync()).Single(one => one.DocumentId == "a");

        Assert.Equal(ImportOutcome.Updated, result.Outcome);
        Assert.Contains("Les dates de validité fixées par un documentaliste sont conservées.", result.Warnings);
        Assert.DoesNotContain("a", await FoundAsync(fixture, AfterIt, process));
        Assert.Equal("d", (await RowAsync(process)).ReplacedById);
        var history = await HistoryAsync(process);
        Assert.False(history.IsOfEarlierText);
        Assert.NotNull(history.Changes[0].CarriedAt);

        await UndoLastAsync(process, "curatrice");

        Assert.Equal(new DocumentDates(null, new DateOnly(2027, 12, 31), null), (await RowAsync(process)).Dates);
        Assert.False((await HistoryAsync(process)).IsOfEarlierText);
    }

    [Fact]
    public async Task Import_OfTheSameTextInAnotherFile_KeepsTheDates()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await ChangeAsync(process, Unlimited, Ended);
        fixture.Write("a.txt", $"{TextOf("a")}\r\n\r\n");

        var result = (await fixture.ImportAsync()).Single(one => one.DocumentId == "a");

        Assert.Equal(ImportOutcome.Updated, result.Outcome);
        Assert.DoesNotContain("a", await FoundAsync(fixture, AfterIt, process));
        Assert.Equal(Ended, (await RowAsync(process)).Dates);
        Assert.False((await HistoryAsync(process)).IsOfEarlierText);
    }

    [Fact]
    public async Task Import_OfAnotherText_BringsItsOwnDatesAndSaysSo()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        await ChangeAsync(process, Unlimited, Ended);
        fixture.Write("a.txt", "Le délai de réponse est de vingt jours.");

        var result = (await fixture.ImportAsync()).Single(one => one.DocumentId == "a");

        Assert.Contains(result.Warnings, warning => warning.StartsWith("Le texte a changé", StringComparison.Ordinal));
        Assert.Contains("a", await FoundAsync(fixture, AfterIt, process));
        var history = await HistoryAsync(process);
        Assert.True(history.IsOfEarlierText);
        Assert.False(Assert.Single(history.Changes).CanBeUndone);
    }

    [Fact]
    public async Task Versions_OutOfTheDayAskedAbout_AreToldToAnswersInTheMaking()
    {
        await using var fixture = await StartAsync();
        var process = fixture.StartProcess();
        var version = (await fixture.FindAsync(Query, process)).First(passage => passage.Hit.DocumentId == "a").Hit.VersionId;
        Assert.False(await process.GetRequiredService<AnswerSupport>().IsLostAsync([version], AfterIt, TestDeadline.Token()));

        await ChangeAsync(process, Unlimited, Ended);

        Assert.True(await process.GetRequiredService<AnswerSupport>().IsLostAsync([version], AfterIt, TestDeadline.Token()));
        Assert.False(await process.GetRequiredService<AnswerSupport>().IsLostAsync([version], LastDay, TestDeadline.Token()));
    }

    private static async Task<ImporterFixture> StartAsync()
    {
        var fixture = await ImporterFixture.StartAsync();
        foreach (var name in new[] { "a", "b", "c", "d", "secret" }) fixture.Write($"{name}.txt", TextOf(name));
        WriteManifest(fixture);
        await fixture.ImportAsync();
        return fixture;
    }

    private static void WriteManifest(ImporterFixture fixture, string ofA = "\"theme\": \"délais\"") => fixture.Write("manifest.jsonl", string.Join('\n',
    [
        $$"""{"id": "a", "path": "a.txt", "title": "A", {{ofA}}}""",
        """{"id": "b", "path": "b.txt", "title": "B"}""",
        """{"id": "c", "path": "c.txt", "title": "C"}""",
        """{"id": "d", "path": "d.txt", "title": "D"}""",
        """{"id": "secret", "path": "secret.txt", "title": "Secret", "audience": "direction"}""",
    ]));

    private static string TextOf(string name) => $"Le délai de réponse du document {name} est de dix jours.";

    private static CuratedDates Dates(IServiceProvider process) => process.GetRequiredService<CuratedDates>();

    private static DateChangeRequest Request(string id, DocumentDates before, DocumentDates after) =>
        new(id, before, after, " Texte abrogé. ", "curatrice", Everyone);

    private static async Task ChangeAsync(IServiceProvider process, DocumentDates before, DocumentDates after, string id = "a") =>
        Assert.Equal(DateChangeOutcome.Done, await Dates(process).ChangeAsync(Request(id, before, after), TestDeadline.Token()));

    private static async Task<DateChangeOutcome> UndoLastAsync(IServiceProvider process, string author)
    {
        var last = (await HistoryAsync(process)).Changes.Single(change => change.CanBeUndone);
        return await Dates(process).UndoAsync("a", last.Id, author, Everyone, TestDeadline.Token());
    }

    private static Task<DateHistory> HistoryAsync(IServiceProvider process) =>
        process.GetRequiredService<DateHistories>().FindAsync("a", Everyone, TestDeadline.Token());

    private static async Task<CorpusRow> RowAsync(IServiceProvider process) =>
        (await process.GetRequiredService<CorpusCatalog>().FindAsync(new CorpusQuery(string.Empty, null, null, 0, 10), Everyone, TestDeadline.Token()))
        .Rows.Single(row => row.DocumentId == "a");

    private static async Task<IReadOnlyList<string>> FoundAsync(ImporterFixture fixture, DateOnly day, IServiceProvider? process = null) =>
        [.. (await fixture.FindAsync(Query, process, day)).Select(passage => passage.Hit.DocumentId)];

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, null);
}
