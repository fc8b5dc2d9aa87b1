using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Conversations.Tests.Turns;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Testing;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Conversations.Tests.Gaps;

/// <summary>What ends as a gap, told by the real runner over a real file.</summary>
public sealed class GapReportsTests
{
    private static readonly TurnUsage Usage = new(1, 0, 2, 3);

    [Fact]
    public async Task Refusal_Ended_LeavesAGapOfWhatWasSearched()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();

        var started = await RefuseAsync(fixture, "Quelle prime de Noël ?", GapReason.ModelRefused, Near("a", 1), Near("b", 2), Near("a", 3));

        var report = Assert.Single((await GapsAsync(fixture)).Single().Reports);
        Assert.Equal(("Quelle prime de Noël ?", GapReason.ModelRefused, TurnRunnerFixture.Author), (report.Query, report.Reason, report.Author));
        Assert.Equal(["a", "b"], report.Nearest);
        Assert.Equal(started.TurnId, report.TurnId);
        Assert.True(report.ReportedAt > DateTimeOffset.UtcNow.AddMinutes(-5));
    }

    [Fact]
    public async Task Refusals_OfTheSameTerms_AreOneGap()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();

        await RefuseAsync(fixture, "Quelle est la prime de Noël ?");
        await RefuseAsync(fixture, "les primes de noel");
        await RefuseAsync(fixture, "Quelle prime de rentrée ?");

        Assert.Equal([2, 1], (await GapsAsync(fixture)).Select(gap => gap.Reports.Count));
    }

    [Fact]
    public async Task Answer_Completed_LeavesNone()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();

        await AnswerAsync(fixture, "Quelle prime ?");

        Assert.Empty(await GapsAsync(fixture));
    }

    [Fact]
    public async Task Refusal_OfAQuestionWithAName_HoldsNoneOfIt()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await fixture.AskAsync("Mme Lambert, née le 3 avril 1988, a-t-elle droit à la prime ?");

        // As the assistant does: what it searches comes from the question as it was given.
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.Searching(Knowledge.Privacy.SlotNames.Without(script.Question.Text), script.Question.Text));
        script.Say(new TurnEvent.Refused("Rien.", [], GapReason.NothingFound));
        await fixture.WatchToTheEndAsync(started.TurnId);

        var query = (await GapsAsync(fixture)).Single().Reports.Single().Query;
        Assert.Equal("Mme [NOM], née le [NAISSANCE_1], a-t-elle droit à la prime ?", query);
        Assert.All(["Lambert", "1988"], secret => Assert.DoesNotContain(secret, query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refusals_OfTheSameQuestionForOtherPersons_AreOneGap()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();

        await RefuseAsync(fixture, "Mme [NOM] a-t-elle droit à la prime ?");
        await RefuseAsync(fixture, "Mme a-t-elle droit à la prime ?");

        Assert.Equal([2], (await GapsAsync(fixture)).Select(gap => gap.Reports.Count));
    }

    [Fact]
    public async Task Conversation_Deleted_LeavesItsGapWithoutWhoAsked()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await RefuseAsync(fixture, "Quelle prime ?");

        await fixture.Conversations.DeleteAsync(started.ConversationId, TurnRunnerFixture.Author, TestDeadline.Token());

        var report = Assert.Single((await GapsAsync(fixture)).Single().Reports);
        Assert.Equal(("Quelle prime ?", string.Empty), (report.Query, report.Author));
    }

    [Fact]
    public async Task Conversation_OfSomebodyElse_DeletedInVain_KeepsWhoAsked()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await RefuseAsync(fixture, "Quelle prime ?");

        await fixture.Conversations.DeleteAsync(started.ConversationId, "un autre", TestDeadline.Token());

        Assert.Equal(TurnRunnerFixture.Author, Assert.Single((await GapsAsync(fixture)).Single().Reports).Author);
    }

    [Fact]
    public async Task AnsweredTurn_ReportedTwice_IsReportedOnce()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var turn = await AnswerAsync(fixture, "Quelle prime ?");
        var reports = Reports(fixture);
        Assert.Null(await reports.FindAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token()));

        await reports.ReportAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token());
        await reports.ReportAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token());

        Assert.Equal(new ReportedTurn(false, null), await reports.FindAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token()));
        Assert.Equal(GapReason.Reported, Assert.Single((await GapsAsync(fixture)).Single().Reports).Reason);
    }

    [Fact]
    public async Task Report_TakenBack_LeavesNothing()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var turn = await AnswerAsync(fixture, "Quelle prime ?");
        await Reports(fixture).ReportAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token());

        await Reports(fixture).TakeBackAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token());

        Assert.Empty(await GapsAsync(fixture));
    }

    [Fact]
    public async Task Report_TakenBack_LeavesWhatACuratorDecided()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var turn = await AnswerAsync(fixture, "Quelle prime ?");
        await Reports(fixture).ReportAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token());
        var gap = Assert.Single(await GapsAsync(fixture));
        await new GapCatalog(fixture.Contexts, TimeProvider.System).DecideAsync(
            gap.Id, GapState.Dismissed, "Hors sujet.", "curatrice", DateTimeOffset.MaxValue, TestDeadline.Token());

        await Reports(fixture).TakeBackAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token());
        await Reports(fixture).ReportAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token());

        var again = Assert.Single(await GapsAsync(fixture));
        Assert.Equal((GapState.Dismissed, "Hors sujet.", 1), (again.State, again.Note, again.Reports.Count));
    }

    [Fact]
    public async Task Note_OfAReportThatIsGone_IsNotSaidToBeKept()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var turn = await AnswerAsync(fixture, "Quelle prime ?");

        Assert.Null(await Reports(fixture).NoteAsync(turn, TurnRunnerFixture.Author, "Une précision.", TestDeadline.Token()));
    }

    [Fact]
    public async Task Refusal_TakenBack_Stays()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await RefuseAsync(fixture, "Quelle prime ?");

        await Reports(fixture).TakeBackAsync(started.TurnId, TurnRunnerFixture.Author, TestDeadline.Token());

        Assert.Single(await GapsAsync(fixture));
    }

    [Fact]
    public async Task Turn_OfSomebodyElse_CanNeitherBeReportedNorRead()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var turn = await AnswerAsync(fixture, "Quelle prime ?");

        await Reports(fixture).ReportAsync(turn, "un autre", TestDeadline.Token());
        Assert.Empty(await GapsAsync(fixture));

        await Reports(fixture).ReportAsync(turn, TurnRunnerFixture.Author, TestDeadline.Token());
        Assert.Null(await Reports(fixture).FindAsync(turn, "un autre", TestDeadline.Token()));
    }

    [Fact]
    public async Task Note_WithAName_IsKeptWithoutIt()
    {
        await using var fixture = await TurnRunnerFixture.StartAsync();
        var started = await RefuseAsync(fixture, "Quelle prime ?");

        var kept = await Reports(fixture).NoteAsync(
            started.TurnId, TurnRunnerFixture.Author, " Manque le cas de Mme Lambert, joignable au 06 12 34 56 78. ", TestDeadline.Token());

        Assert.Equal("Manque le cas de Mme [NOM], joignable au [TELEPHONE_1].", kept!.Note);
        Assert.Equal(kept, await Reports(fixture).FindAsync(started.TurnId, TurnRunnerFixture.Author, TestDeadline.Token()));
        Assert.DoesNotContain("Lambert", StoredText.Of(fixture.DataPath), StringComparison.Ordinal);
    }

    private static GapReports Reports(TurnRunnerFixture fixture) => new(fixture.Contexts, TimeProvider.System);

    private static async Task<StartedTurn> RefuseAsync(
        TurnRunnerFixture fixture, string query, GapReason reason = GapReason.NothingAnswers, params NumberedPassage[] nearest)
    {
        var started = await fixture.AskAsync(query);
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.Searching(query));
        script.Say(new TurnEvent.Refused("Rien.", nearest, reason));
        await fixture.WatchToTheEndAsync(started.TurnId);
        return started;
    }

    private static async Task<Guid> AnswerAsync(TurnRunnerFixture fixture, string query)
    {
        var started = await fixture.AskAsync(query);
        var script = await fixture.Assistant.NextCallAsync();
        script.Say(new TurnEvent.Searching(query));
        script.Say(new TurnEvent.TextDelta("Dix."));
        script.Say(new TurnEvent.Completed(Usage));
        await fixture.WatchToTheEndAsync(started.TurnId);
        return started.TurnId;
    }

    private static async Task<List<CorpusGap>> GapsAsync(TurnRunnerFixture fixture)
    {
        await using var context = await fixture.Contexts.CreateDbContextAsync(TestDeadline.Token());
        return await context.CorpusGaps.Include(gap => gap.Reports).OrderBy(gap => gap.Id).ToListAsync(TestDeadline.Token());
    }

    private static NumberedPassage Near(string documentId, int number) =>
        new(number, number, number, documentId, documentId, string.Empty, null, null, null, "Texte.", "Texte.");
}
