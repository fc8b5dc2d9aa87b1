using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Conversations.Gaps;

/// <summary>A curator's side of gaps: what the corpus did not answer, and what was decided about it.</summary>
public sealed class GapCatalog(IDbContextFactory<AssistantDbContext> contexts, TimeProvider time)
{
    /// <summary>Longest note, in UTF-16 units.</summary>
    public const int LongestNote = 500;

    /// <param name="groups">The reader's: documents that they may not read are named nowhere.</param>
    public async Task<GapListing> FindAsync(GapQuery query, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // SQLite compares accents byte by byte: words and order are the page's part, over what erasure keeps small.
        var gaps = await context.CorpusGaps.AsNoTracking().Include(gap => gap.Reports).Where(gap => gap.Reports.Count > 0).ToListAsync(cancellationToken);
        var words = FrenchWords.Of(query.Words);
        var matching = gaps
            .Where(gap => query.State is null || StateOf(gap) == query.State)
            .Where(gap => words.All(word => gap.Reports.Exists(report => FrenchWords.Holds(SlotNames.Without(report.Query), word))))
            .OrderByDescending(gap => query.IsByCount ? gap.Reports.Count : 0)
            .ThenByDescending(LastOf)
            .ThenBy(gap => gap.Id)
            .ToList();
        var page = matching.Skip(query.Skip).Take(query.Take).Select(Row).ToList();
        var titles = await PublishedTitles.ReadAsync(
            context, page.SelectMany(row => row.Nearest).Select(document => document.Id), groups, cancellationToken);
        return new GapListing(
            [.. page.Select(row => row with
            {
                Nearest = [.. row.Nearest.Where(one => titles.ContainsKey(one.Id)).Select(one => one with { Title = titles[one.Id] })],
            })],
            matching.Count);
    }

    /// <summary>Decides, and decides again: <see cref="GapState.Open"/> undoes. False where the gap was erased meanwhile.</summary>
    /// <param name="note">Kept without the personal data that it holds.</param>
    /// <param name="lastSeen">The last report that the curator saw: one that came since is after the decision.</param>
    public async Task<bool> DecideAsync(
        long gapId, GapState state, string note, string author, DateTimeOffset lastSeen, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(note.Length, LongestNote);

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var kept = KeptNote.Of(note);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var unseen = await context.GapReports
            .Where(report => report.GapId == gapId && report.ReportedAt > lastSeen)
            .OrderBy(report => report.ReportedAt)
            .Select(report => (DateTimeOffset?)report.ReportedAt)
            .FirstOrDefaultAsync(cancellationToken);

        // Times are stored to a tenth of a millisecond.
        var at = unseen?.AddMilliseconds(-1) ?? time.GetUtcNow();
        var decided = await context.CorpusGaps
            .Where(gap => gap.Id == gapId)
            .ExecuteUpdateAsync(
                setters => setters
                    .SetProperty(gap => gap.State, state)
                    .SetProperty(gap => gap.Note, kept)
                    .SetProperty(gap => gap.DecidedBy, author)
                    .SetProperty(gap => gap.DecidedAt, at),
                cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return decided > 0;
    }

    /// <summary>Erases a gap with all its reports, for good. False where somebody did it before.</summary>
    public async Task<bool> EraseAsync(long gapId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.GapReports.Where(report => report.GapId == gapId).ExecuteDeleteAsync(cancellationToken);
        var erased = await context.CorpusGaps.Where(gap => gap.Id == gapId).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return erased > 0;
    }

    /// <summary>Erases reports older than a moment, and the gaps that have none left nor a decision since; how many reports.</summary>
    public async Task<int> EraseAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var erased = await context.GapReports.Where(report => report.ReportedAt < before).ExecuteDeleteAsync(cancellationToken);
        await context.CorpusGaps
            .Where(gap => gap.Reports.Count == 0 && (gap.DecidedAt == null || gap.DecidedAt < before))
            .ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return erased;
    }

    private static GapRow Row(CorpusGap gap)
    {
        var reports = gap.Reports.OrderByDescending(report => report.ReportedAt).ThenByDescending(report => report.Id).ToList();
        var last = reports[0];
        var nearest = reports.Find(report => report.Nearest.Count > 0)?.Nearest ?? [];
        return new GapRow(
            gap.Id,
            last.Query,
            [.. reports.Select(report => report.Query).Distinct(StringComparer.OrdinalIgnoreCase).Where(other => other != last.Query)],
            reports.Count,
            last.ReportedAt,
            last.Reason,
            last.InForceOn,
            [.. reports.Select(report => report.Note).OfType<string>()],
            [.. nearest.Select(id => new GapDocument(id, id))],
            StateOf(gap),
            gap.State == GapState.Treated && StateOf(gap) == GapState.Open,
            gap is { DecidedAt: { } at, DecidedBy: { } by } ? new GapDecision(gap.State, gap.Note ?? string.Empty, by, at) : null);
    }

    private static GapState StateOf(CorpusGap gap) =>
        gap.State == GapState.Treated && LastOf(gap) > gap.DecidedAt ? GapState.Open : gap.State;

    private static DateTimeOffset LastOf(CorpusGap gap) => gap.Reports.Max(report => report.ReportedAt);
}
