using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Conversations;
using FranceTravail.Assistant.Data.Gaps;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Conversations.Gaps;

/// <summary>An agent's side of gaps: a refusal reports itself, anything else one press reports. An agent reports their own turns only.</summary>
public sealed class GapReports(IDbContextFactory<AssistantDbContext> contexts, TimeProvider time)
{
    /// <summary>Longest note, in UTF-16 units.</summary>
    public const int LongestNote = 300;

    private const int NearestKept = 5;

    /// <summary>How the turn is reported, or null where it is not.</summary>
    public async Task<ReportedTurn?> FindAsync(Guid turnId, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.GapReports
            .Where(report => report.TurnId == turnId && report.Author == author)
            .Select(report => new ReportedTurn(report.Reason != GapReason.Reported, report.Note))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Reports an answered turn. Repeating it changes nothing; so does a turn that is another's, still runs or is gone.</summary>
    public async Task ReportAsync(Guid turnId, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var turn = await context.Turns.AsNoTracking().SingleOrDefaultAsync(
            candidate => candidate.Id == turnId && candidate.Author == author && candidate.Snapshot != null, cancellationToken);
        if (turn is null) return;

        await AddAsync(context, turn, TurnJson.ReadSnapshot(turn.Snapshot!), GapReason.Reported, time.GetUtcNow(), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Adds the agent's words, without the personal data that they hold; null or blank takes them back.</summary>
    /// <returns>The report as it is kept; null where it was erased meanwhile, and the words are kept nowhere.</returns>
    public async Task<ReportedTurn?> NoteAsync(Guid turnId, string author, string? note, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(note?.Length ?? 0, LongestNote);

        var kept = KeptNote.Of(note);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.GapReports
            .Where(report => report.TurnId == turnId && report.Author == author)
            .ExecuteUpdateAsync(setters => setters.SetProperty(report => report.Note, kept), cancellationToken);
        return await FindAsync(turnId, author, cancellationToken);
    }

    /// <summary>Takes back what the agent reported; what a refusal reported stays, and what a curator decided.</summary>
    public async Task TakeBackAsync(Guid turnId, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.GapReports
            .Where(report => report.TurnId == turnId && report.Author == author && report.Reason == GapReason.Reported)
            .ExecuteDeleteAsync(cancellationToken);
        await context.CorpusGaps.Where(gap => gap.Reports.Count == 0 && gap.DecidedAt == null).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Adds a report to the gap of its terms, which it opens where there is none; the caller saves. A turn is reported once.</summary>
    internal static async Task AddAsync(
        AssistantDbContext context, Turn turn, TurnSnapshot snapshot, GapReason reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await context.GapReports.AnyAsync(report => report.TurnId == turn.Id, cancellationToken)) return;

        // A turn may end before it has searched.
        var query = snapshot.MarkedQuery ?? snapshot.SearchQuery ?? turn.Question;
        var terms = GapTerms.Of(query);
        var gap = await context.CorpusGaps.SingleOrDefaultAsync(candidate => candidate.Terms == terms, cancellationToken);
        if (gap is null) context.CorpusGaps.Add(gap = new CorpusGap { Terms = terms });

        gap.Reports.Add(new GapReport
        {
            Query = query,
            InForceOn = TurnJson.ReadRequest(turn.Request).InForceOn,
            Reason = reason,
            Nearest = [.. NearestOf(snapshot).Select(passage => passage.DocumentId).Distinct().Take(NearestKept)],
            Author = turn.Author,
            ReportedAt = now,
            TurnId = turn.Id,
        });
    }

    private static IEnumerable<NumberedPassage> NearestOf(TurnSnapshot snapshot) =>
        [.. snapshot.Nearest, .. snapshot.Passages, .. snapshot.Ranked.Select(ranked => ranked.Passage)];
}
