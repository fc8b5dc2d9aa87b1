using System.Text.Json;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Conversations;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Testing.Conversations;

/// <summary>Leaves conversations and turns in the database as the real runner does.</summary>
public sealed class ScriptedTurnStore(IDbContextFactory<AssistantDbContext> contexts, TimeProvider time)
{
    public async Task AddAsync(StartedTurn started, TurnRequest request, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var conversation = await context.Conversations.Include(known => known.Turns)
            .SingleOrDefaultAsync(known => known.Id == started.ConversationId, cancellationToken);
        if (conversation is null)
        {
            conversation = new Conversation { Id = started.ConversationId, Title = request.Question, Author = request.Author, CreatedAt = now };
            context.Conversations.Add(conversation);
        }

        conversation.UpdatedAt = now;
        context.Turns.Add(new Turn
        {
            Id = started.TurnId,
            ConversationId = started.ConversationId,
            Ordinal = conversation.Turns.Count,
            Question = request.Question,
            Author = request.Author,
            Request = JsonSerializer.Serialize(request, JsonSerializerOptions.Web),
            State = TurnState.Running,
            CreatedAt = now,
        });
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task SaveAsync(Guid turnId, TurnSnapshot snapshot, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = JsonSerializer.Serialize(snapshot, JsonSerializerOptions.Web);
        await context.Turns.Where(turn => turn.Id == turnId)
            .ExecuteUpdateAsync(setters => setters.SetProperty(turn => turn.Snapshot, stored), cancellationToken);
    }
}
