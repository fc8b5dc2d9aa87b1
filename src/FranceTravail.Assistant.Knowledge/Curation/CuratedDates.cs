using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Privacy;
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
        if (version is null || VersionDates.Of(version) == request.After) return DateChangeOutcome.NothingToDo;
        if (VersionDates.Of(version) != request.Before) return DateChangeOutcome.Overtaken;

        // One that was named before may have been withdrawn since, which must not stand in the way of other corrections.
        if (request.After.ReplacedById != version.ReplacedById
            && await Replacements.FindFaultAsync(context, request.DocumentId, request.After.ReplacedById, request.Groups, cancellationToken) is { } fault)
            return fault;

        var reason = MaskedQuestion.Of(request.Reason.Trim()).Text;
        context.DateChanges.Add(VersionDates.Change(version, request.After, reason, request.Author, time.GetUtcNow()));
        VersionDates.Write(version, request.After);
        await SaveAsync(context, version, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await index.RefreshAsync(version.Id, CancellationToken.None);
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
        if (await VersionDates.FindStandingAsync(context, version.Id, cancellationToken) is not { } change) return DateChangeOutcome.NothingToDo;
        if (change.Id != changeId) return DateChangeOutcome.Overtaken;

        var before = new DocumentDates(change.FromBefore, change.ToBefore, change.ReplacedByBefore);
        if (before.ReplacedById != version.ReplacedById && await Replacements.IsCircularAsync(context, documentId, before.ReplacedById, cancellationToken))
            return DateChangeOutcome.Circular;

        (change.UndoneBy, change.UndoneAt) = (author, time.GetUtcNow());
        VersionDates.Write(version, before);
        await SaveAsync(context, version, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await index.RefreshAsync(version.Id, CancellationToken.None);
        return DateChangeOutcome.Done;
    }

    private static Task<DocumentVersion?> FindAsync(
        AssistantDbContext context, string documentId, IReadOnlySet<string> groups, CancellationToken cancellationToken) =>
        context.PublishedFor(groups).SingleOrDefaultAsync(version => version.DocumentId == documentId, cancellationToken);

    private static async Task SaveAsync(AssistantDbContext context, DocumentVersion version, CancellationToken cancellationToken)
    {
        version.IndexGeneration = await IndexGenerations.NextAsync(context, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }
}
