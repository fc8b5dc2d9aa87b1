using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>What the user may see and do of the corpus.</summary>
public sealed class CorpusDesk(
    CorpusCatalog catalog, DocumentWithdrawals withdrawals, CitingConversations conversations, CurrentUser user)
{
    public Task<CorpusListing> FindAsync(CorpusQuery query, CancellationToken cancellationToken) =>
        catalog.FindAsync(query, user.Groups, cancellationToken);

    public Task<IReadOnlyList<string>> CollectionsAsync(CancellationToken cancellationToken) =>
        catalog.CollectionsAsync(user.Groups, cancellationToken);

    public async Task<DocumentUse> ReadUseAsync(string documentId, CancellationToken cancellationToken) => new(
        await catalog.HistoryAsync(documentId, user.Groups, cancellationToken),
        await conversations.FindAsync(documentId, user.Name, cancellationToken));

    public Task<WithdrawalOutcome> WithdrawAsync(
        string documentId, string reason, string? replacedById, CancellationToken cancellationToken) =>
        withdrawals.WithdrawAsync(new WithdrawalRequest(documentId, reason, replacedById, user.Name), cancellationToken);

    public Task<WithdrawalOutcome> RestoreAsync(string documentId, CancellationToken cancellationToken) =>
        withdrawals.RestoreAsync(documentId, user.Name, cancellationToken);
}
