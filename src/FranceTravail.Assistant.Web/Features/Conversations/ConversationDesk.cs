using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Conversations;

/// <summary>The user's conversations: list, rename, delete. Each change is told to every open page.</summary>
public sealed class ConversationDesk(ConversationStore store, ITurnRunner runner, ConversationNotices notices, CurrentUser user)
{
    public const int MaximumTitleLength = 120;

    public string Author => user.Name;

    public Task<IReadOnlyList<ConversationSummary>> ListAsync(CancellationToken cancellationToken) =>
        store.ListAsync(user.Name, cancellationToken);

    /// <returns>A French sentence where personal data were taken out of the title; null where it is kept as it was written.</returns>
    public async Task<string?> RenameAsync(Guid id, string title, CancellationToken cancellationToken)
    {
        var masked = await store.RenameAsync(id, user.Name, title.Trim(), cancellationToken);
        notices.Publish(user.Name, id);
        return MaskingNotice.OfTitle(masked);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        var view = await store.FindAsync(id, user.Name, cancellationToken);
        foreach (var turn in view?.Turns.Where(turn => !turn.Snapshot.IsEnded) ?? [])
            await runner.StopAsync(turn.Id, cancellationToken);

        await store.DeleteAsync(id, user.Name, cancellationToken);
        notices.Publish(user.Name, id);
    }
}
