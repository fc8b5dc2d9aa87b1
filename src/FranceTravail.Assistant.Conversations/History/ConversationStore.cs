using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Conversations;
using FranceTravail.Assistant.Knowledge.Privacy;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Conversations.History;

/// <summary>Reads and tidies an author's conversations; writing turns is the turn runner's part.</summary>
public sealed class ConversationStore(IDbContextFactory<AssistantDbContext> contexts)
{
    /// <summary>Most recent first.</summary>
    public async Task<IReadOnlyList<ConversationSummary>> ListAsync(string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Conversations
            .Where(conversation => conversation.Author == author)
            .OrderByDescending(conversation => conversation.UpdatedAt)
            .Select(conversation => new ConversationSummary(conversation.Id, conversation.Title, conversation.UpdatedAt))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The conversation with each turn as it stands, or null where the author has none of that id.</summary>
    public async Task<ConversationView?> FindAsync(Guid conversationId, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var conversation = await context.Conversations.AsNoTracking()
            .Include(candidate => candidate.Turns)
            .SingleOrDefaultAsync(candidate => candidate.Id == conversationId && candidate.Author == author, cancellationToken);
        if (conversation is null) return null;

        var turns = conversation.Turns
            .OrderBy(turn => turn.Ordinal)
            .Select(View)
            .ToList();
        return new ConversationView(conversation.Id, conversation.Title, turns);
    }

    private static TurnView View(Turn turn)
    {
        var request = TurnJson.ReadRequest(turn.Request);
        return new TurnView(
            turn.Id,
            turn.Question,
            turn.CreatedAt,
            turn.Snapshot is null ? TurnSnapshot.Empty : TurnJson.ReadSnapshot(turn.Snapshot),
            request.InForceOn,
            request.PassagesOnly,
            request.Masked);
    }

    /// <summary>Keeps the title as questions are kept, without the personal data that it holds; returns their kinds.</summary>
    public async Task<IReadOnlyList<PersonalDataKind>> RenameAsync(Guid conversationId, string author, string title, CancellationToken cancellationToken)
    {
        var masked = MaskedQuestion.Of(title);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Conversations
            .Where(conversation => conversation.Id == conversationId && conversation.Author == author)
            .ExecuteUpdateAsync(setters => setters.SetProperty(conversation => conversation.Title, masked.Text), cancellationToken);
        return masked.Kinds;
    }

    /// <summary>Deletes a conversation of the author's. The gaps that it left stay, and no longer tell who asked.</summary>
    public async Task DeleteAsync(Guid conversationId, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var turns = context.Turns
            .Where(turn => turn.ConversationId == conversationId && turn.Conversation!.Author == author)
            .Select(turn => turn.Id);
        await context.GapReports
            .Where(report => turns.Contains(report.TurnId))
            .ExecuteUpdateAsync(setters => setters.SetProperty(report => report.Author, string.Empty), cancellationToken);
        await context.Conversations
            .Where(conversation => conversation.Id == conversationId && conversation.Author == author)
            .ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
