using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>What the user may see and do of the corpus; every change is refused to who is no curator.</summary>
public sealed class CorpusDesk(
    CorpusCatalog catalog,
    DocumentWithdrawals withdrawals,
    CuratedDates dates,
    DateHistories histories,
    CitingConversations conversations,
    CurrentUser user)
{
    public bool IsCurator => user.IsCurator;

    public Task<CorpusListing> FindAsync(CorpusQuery query, CancellationToken cancellationToken) =>
        catalog.FindAsync(query, user.Groups, cancellationToken);

    public Task<IReadOnlyList<string>> FindNamedAsync(string name, CancellationToken cancellationToken) =>
        catalog.FindNamedAsync(name, user.Groups, cancellationToken);

    public Task<IReadOnlyList<string>> CollectionsAsync(CancellationToken cancellationToken) =>
        catalog.CollectionsAsync(user.Groups, cancellationToken);

    public async Task<DocumentUse> ReadUseAsync(string documentId, CancellationToken cancellationToken) => new(
        await catalog.HistoryAsync(documentId, user.Groups, cancellationToken),
        await histories.FindAsync(documentId, user.Groups, cancellationToken),
        await conversations.FindAsync(documentId, user.Name, cancellationToken));

    public Task<WithdrawalOutcome> WithdrawAsync(
        string documentId, string reason, string? replacedById, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return withdrawals.WithdrawAsync(new WithdrawalRequest(documentId, reason, replacedById, user.Name, user.Groups), cancellationToken);
    }

    public Task<WithdrawalOutcome> RestoreAsync(string documentId, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return withdrawals.RestoreAsync(documentId, user.Name, user.Groups, cancellationToken);
    }

    /// <param name="row">As it was shown: what somebody else changed since is not written over.</param>
    public Task<DateChangeOutcome> ChangeDatesAsync(CorpusRow row, DocumentDates after, string reason, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return dates.ChangeAsync(new DateChangeRequest(row.DocumentId, row.Dates, after, reason, user.Name, user.Groups), cancellationToken);
    }

    public Task<DateChangeOutcome> UndoDatesAsync(string documentId, long changeId, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return dates.UndoAsync(documentId, changeId, user.Name, user.Groups, cancellationToken);
    }
}
