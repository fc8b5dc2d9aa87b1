using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>What curators changed of the dates of documents.</summary>
public sealed class DateHistories(IDbContextFactory<AssistantDbContext> contexts)
{
    /// <summary>Every change of a document's dates.</summary>
    public async Task<DateHistory> FindAsync(string documentId, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var changes = await context.DateChanges.AsNoTracking()
            .Where(change => change.DocumentId == documentId && groups.Contains(change.Document!.Audience))
            .OrderByDescending(change => change.Id)
            .ToListAsync(cancellationToken);
        var present = await context.DocumentVersions
            .Where(version => version.DocumentId == documentId && version.State == DocumentVersionState.Published)
            .Select(version => (long?)version.Id)
            .SingleOrDefaultAsync(cancellationToken);
        var last = changes.Find(change => change.VersionId == present && change.UndoneAt is null);
        var titles = await PublishedTitles.ReadAsync(
            context, changes.SelectMany(change => new[] { change.ReplacedByBefore, change.ReplacedByAfter }), groups, cancellationToken);
        return new DateHistory(
            [.. changes.Select(change => new DateChangeRecord(
                change.Id,
                new DocumentDates(change.FromBefore, change.ToBefore, change.ReplacedByBefore),
                new DocumentDates(change.FromAfter, change.ToAfter, change.ReplacedByAfter),
                change.Reason,
                change.ChangedBy,
                change.ChangedAt,
                change.CarriedAt,
                change.UndoneBy,
                change.UndoneAt,
                change.VersionId == present,
                change.Id == last?.Id))],
            present is not null && changes is [{ UndoneAt: null } latest, ..] && latest.VersionId != present,
            titles);
    }
}
