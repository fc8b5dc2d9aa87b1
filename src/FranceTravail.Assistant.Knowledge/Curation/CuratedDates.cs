using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>
/// When a document is in force, as curators say. A change is in the index when the call that makes it returns, and stays through
/// every import of the same text; another text brings its own dates.
/// </summary>
public sealed class CuratedDates(IDbContextFactory<AssistantDbContext> contexts, IPassageIndex index, TimeProvider time)
{
    public async Task<DateChangeOutcome> ChangeAsync(DateChangeRequest request, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Reason);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Reason.Length, DateChangeRequest.LongestReason);
        if (!request.After.IsInOrder) return DateChangeOutcome.OutOfOrder;

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var version = await FindAsync(context, request.DocumentId, request.Groups, cancellationToken);
        if (version is null || DatesOf(version) == request.After) return DateChangeOutcome.NothingToDo;
        if (DatesOf(version) != request.Before) return DateChangeOutcome.Overtaken;
        if (await Replacements.FindFaultAsync(context, request.DocumentId, request.After.ReplacedById, request.Groups, cancellationToken) is { } fault)
            return fault;

        context.DateChanges.Add(Row(version, request.Before, request.After, request.Reason.Trim(), request.Author, time.GetUtcNow()));
        Write(version, request.After);
        await SaveAsync(context, version, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await index.ReplaceAsync(StoredVersion.Indexed(version.Document!, version), CancellationToken.None);
        return DateChangeOutcome.Done;
    }

    /// <summary>Takes back the last change that stands on the document's present version.</summary>
    /// <param name="changeId">The change that the curator saw as the last one.</param>
    public async Task<DateChangeOutcome> UndoAsync(
        string documentId, long changeId, string author, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await FindAsync(context, documentId, groups, cancellationToken) is not { } version) return DateChangeOutcome.NothingToDo;
        if (await FindStandingAsync(context, version.Id, cancellationToken) is not { } change) return DateChangeOutcome.NothingToDo;
        if (change.Id != changeId) return DateChangeOutcome.Overtaken;

        var before = new DocumentDates(change.FromBefore, change.ToBefore, change.ReplacedByBefore);
        if (await Replacements.FindFaultAsync(context, documentId, before.ReplacedById, groups, cancellationToken) is { } fault) return fault;

        (change.UndoneBy, change.UndoneAt) = (author, time.GetUtcNow());
        Write(version, before);
        await SaveAsync(context, version, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await index.ReplaceAsync(StoredVersion.Indexed(version.Document!, version), CancellationToken.None);
        return DateChangeOutcome.Done;
    }

    /// <summary>True as soon as one of these published versions is not in force on the day: what an answer in the making asks before it goes on.</summary>
    public async Task<bool> ExcludeAnyOfAsync(IReadOnlyCollection<long> versionIds, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.DocumentVersions.AnyAsync(
            version => versionIds.Contains(version.Id)
                && version.State == DocumentVersionState.Published
                && (version.InForceFrom > day || version.InForceTo < day),
            cancellationToken);
    }

    /// <summary>
    /// Gives the dates that a curator set to the version that an import writes in place of one of the same text; the caller saves.
    /// True where there were any.
    /// </summary>
    internal static async Task<bool> CarryOverAsync(
        AssistantDbContext context, DocumentVersion previous, DocumentVersion next, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await FindStandingAsync(context, previous.Id, cancellationToken) is not { } change) return false;

        context.DateChanges.Add(Row(next, DatesOf(next), DatesOf(previous), change.Reason, change.ChangedBy, change.ChangedAt, now));
        Write(next, DatesOf(previous));
        return true;
    }

    /// <summary>True where a curator's dates apply to the version.</summary>
    internal static async Task<bool> ApplyToAsync(AssistantDbContext context, DocumentVersion version, CancellationToken cancellationToken) =>
        await FindStandingAsync(context, version.Id, cancellationToken) is not null;

    private static Task<DocumentVersion?> FindAsync(
        AssistantDbContext context, string documentId, IReadOnlySet<string> groups, CancellationToken cancellationToken) =>
        context.DocumentVersions
            .Include(version => version.Document)
            .Include(version => version.Passages)
            .SingleOrDefaultAsync(
                version => version.DocumentId == documentId
                    && version.State == DocumentVersionState.Published
                    && groups.Contains(version.Document!.Audience),
                cancellationToken);

    private static Task<DateChange?> FindStandingAsync(AssistantDbContext context, long versionId, CancellationToken cancellationToken) =>
        context.DateChanges
            .Where(change => change.VersionId == versionId && change.UndoneAt == null)
            .OrderByDescending(change => change.Id)
            .FirstOrDefaultAsync(cancellationToken);

    private static async Task SaveAsync(AssistantDbContext context, DocumentVersion version, CancellationToken cancellationToken)
    {
        version.IndexGeneration = await IndexGenerations.NextAsync(context, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    private static DocumentDates DatesOf(DocumentVersion version) => new(version.InForceFrom, version.InForceTo, version.ReplacedById);

    private static void Write(DocumentVersion version, DocumentDates dates) =>
        (version.InForceFrom, version.InForceTo, version.ReplacedById) = dates;

    private static DateChange Row(
        DocumentVersion version,
        DocumentDates before,
        DocumentDates after,
        string reason,
        string author,
        DateTimeOffset at,
        DateTimeOffset? carriedAt = null)
    {
        return new DateChange
        {
            DocumentId = version.DocumentId,
            VersionId = version.Id,
            Version = version,
            FromBefore = before.From,
            ToBefore = before.To,
            ReplacedByBefore = before.ReplacedById,
            FromAfter = after.From,
            ToAfter = after.To,
            ReplacedByAfter = after.ReplacedById,
            Reason = reason,
            ChangedBy = author,
            ChangedAt = at,
            CarriedAt = carriedAt,
        };
    }
}
