using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Knowledge.Retrieval;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>
/// The curator's brake. A withdrawn document leaves the index in the call that withdraws it, for every date, and no import
/// brings it back: only a curator does.
/// </summary>
public sealed class DocumentWithdrawals(IDbContextFactory<AssistantDbContext> contexts, IPassageIndex index, TimeProvider time)
{
    public async Task<WithdrawalOutcome> WithdrawAsync(WithdrawalRequest request, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Reason);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Reason.Length, WithdrawalRequest.LongestReason);

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var version = await context.PublishedFor(request.Groups)
            .SingleOrDefaultAsync(candidate => candidate.DocumentId == request.DocumentId, cancellationToken);
        if (version is null) return WithdrawalOutcome.NothingToDo;
        if (request.ReplacedById is { } other && !await Replacements.IsKnownAsync(context, request.DocumentId, other, request.Groups, cancellationToken))
            return WithdrawalOutcome.UnknownReplacement;

        // Everyone who may read the document reads why it is gone.
        var reason = MaskedQuestion.Of(request.Reason.Trim()).Text;
        version.State = DocumentVersionState.Archived;
        version.Reason = reason;
        version.IndexGeneration = await IndexGenerations.NextAsync(context, cancellationToken);
        context.Withdrawals.Add(new Withdrawal
        {
            DocumentId = request.DocumentId,
            VersionId = version.Id,
            Reason = reason,
            ReplacedById = request.ReplacedById,
            WithdrawnBy = request.Author,
            WithdrawnAt = time.GetUtcNow(),
        });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await index.RemoveAsync(version.Id, CancellationToken.None);
        return WithdrawalOutcome.Done;
    }

    public async Task<WithdrawalOutcome> RestoreAsync(
        string documentId, string author, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var withdrawal = await context.Withdrawals
            .Include(candidate => candidate.Document)
            .Include(candidate => candidate.Version!.Passages)
            .SingleOrDefaultAsync(
                candidate => candidate.DocumentId == documentId
                    && candidate.RestoredAt == null
                    && groups.Contains(candidate.Document!.Audience),
                cancellationToken);
        if (withdrawal is null) return WithdrawalOutcome.NothingToDo;

        (withdrawal.RestoredBy, withdrawal.RestoredAt) = (author, time.GetUtcNow());
        var version = withdrawal.Version!;
        version.State = DocumentVersionState.Published;
        version.Reason = null;
        version.IndexGeneration = await IndexGenerations.NextAsync(context, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await index.ReplaceAsync(StoredVersion.Indexed(withdrawal.Document!, version), CancellationToken.None);
        return WithdrawalOutcome.Done;
    }
}
