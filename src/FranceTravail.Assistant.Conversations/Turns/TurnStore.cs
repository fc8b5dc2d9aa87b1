using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Conversations;
using FranceTravail.Assistant.Data.Gaps;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>The stored side of turns. An event is shown only after this class has written it.</summary>
internal sealed class TurnStore(IDbContextFactory<AssistantDbContext> contexts, TimeProvider time)
{
    private const int LongestTitle = 80;

    /// <exception cref="UnknownConversationException">The conversation is not the author's, or is gone.</exception>
    public async Task<StartedTurn> CreateAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var now = time.GetUtcNow();
        var conversation = await FindOrCreateConversationAsync(context, request, now, cancellationToken);
        conversation.UpdatedAt = now;

        var ordinals = await context.Turns
            .Where(turn => turn.ConversationId == conversation.Id)
            .Select(turn => (int?)turn.Ordinal)
            .MaxAsync(cancellationToken);
        var created = new Turn
        {
            Id = Guid.CreateVersion7(now),
            ConversationId = conversation.Id,
            Ordinal = (ordinals ?? -1) + 1,
            Question = request.Question,
            Author = request.Author,
            Request = TurnJson.Write(request),
            State = TurnState.Queued,
            CreatedAt = now,
        };
        context.Turns.Add(created);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new StartedTurn(conversation.Id, created.Id, request);
    }

    /// <summary>
    /// Writes events, and with them what the turn has become and the gap that a refusal shows, in one transaction. A turn that
    /// was deleted meanwhile with its conversation takes nothing more.
    /// </summary>
    public async Task AppendAsync(
        Guid turnId, IReadOnlyList<NumberedTurnEvent> events, TurnSnapshot snapshot, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var state = StateOf(snapshot.Phase);
        var stored = snapshot.IsEnded ? TurnJson.Write(snapshot) : null;
        DateTimeOffset? endedAt = snapshot.IsEnded ? time.GetUtcNow() : null;
        var updated = await context.Turns
            .Where(turn => turn.Id == turnId)
            .ExecuteUpdateAsync(
                setters => setters
                    .SetProperty(turn => turn.State, state)
                    .SetProperty(turn => turn.Snapshot, stored)
                    .SetProperty(turn => turn.EndedAt, endedAt),
                cancellationToken);
        if (updated == 0) return;

        context.TurnEvents.AddRange(events.Select(numbered => ToRecord(turnId, numbered)));
        if (snapshot.Phase == TurnPhase.Refused) await AddGapAsync(context, turnId, snapshot, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task AddGapAsync(AssistantDbContext context, Guid turnId, TurnSnapshot snapshot, CancellationToken cancellationToken)
    {
        var turn = await context.Turns.AsNoTracking().SingleAsync(candidate => candidate.Id == turnId, cancellationToken);
        await GapReports.AddAsync(context, turn, snapshot, snapshot.Gap ?? GapReason.NothingAnswers, time.GetUtcNow(), cancellationToken);
    }

    public static TurnEventRecord ToRecord(Guid turnId, NumberedTurnEvent numbered) => new()
    {
        TurnId = turnId,
        Sequence = numbered.Sequence,
        Payload = TurnJson.Write(numbered.Event),
    };

    public async Task<IReadOnlyList<NumberedTurnEvent>> ReadEventsAsync(Guid turnId, int afterSequence, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var records = await context.TurnEvents.AsNoTracking()
            .Where(record => record.TurnId == turnId && record.Sequence > afterSequence)
            .OrderBy(record => record.Sequence)
            .ToListAsync(cancellationToken);
        return [.. records.Select(record => new NumberedTurnEvent(record.Sequence, TurnJson.ReadEvent(record.Payload)))];
    }

    /// <summary>Null where the turn does not exist.</summary>
    public async Task<bool?> IsEndedAsync(Guid turnId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Turns
            .Where(turn => turn.Id == turnId)
            .Select(turn => (bool?)(turn.EndedAt != null))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The turns that a stop of the program left unfinished, oldest first.</summary>
    public async Task<IReadOnlyList<Guid>> FindUnfinishedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Turns
            .Where(turn => turn.State == TurnState.Queued || turn.State == TurnState.Running)
            .OrderBy(turn => turn.CreatedAt)
            .Select(turn => turn.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The request of a turn and what was said before it in its conversation.</summary>
    public async Task<(TurnRequest Request, IReadOnlyList<PastExchange> History)> ReadWorkAsync(Guid turnId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var turn = await context.Turns.AsNoTracking().SingleAsync(candidate => candidate.Id == turnId, cancellationToken);
        var past = await context.Turns.AsNoTracking()
            .Where(candidate => candidate.ConversationId == turn.ConversationId && candidate.Ordinal < turn.Ordinal)
            .OrderBy(candidate => candidate.Ordinal)
            .Select(candidate => new { candidate.Question, candidate.Snapshot })
            .ToListAsync(cancellationToken);
        var history = past
            .Select(exchange => new PastExchange(
                exchange.Question, exchange.Snapshot is null ? string.Empty : TurnJson.ReadSnapshot(exchange.Snapshot).Answer))
            .ToList();
        return (TurnJson.ReadRequest(turn.Request), history);
    }

    private static async Task<Conversation> FindOrCreateConversationAsync(
        AssistantDbContext context, TurnRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (request.ConversationId is { } id)
        {
            return await context.Conversations.SingleOrDefaultAsync(
                    conversation => conversation.Id == id && conversation.Author == request.Author, cancellationToken)
                ?? throw new UnknownConversationException(id);
        }

        var created = new Conversation
        {
            Id = Guid.CreateVersion7(now),
            Title = TitleOf(request.Question),
            Author = request.Author,
            CreatedAt = now,
            UpdatedAt = now,
        };
        context.Conversations.Add(created);
        return created;
    }

    private static string TitleOf(string question)
    {
        var line = string.Join(' ', question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestTitle) return line;

        var end = line.LastIndexOf(' ', LongestTitle - 1);
        return line[..(end > 0 ? end : LongestTitle - 1)] + "…";
    }

    private static TurnState StateOf(TurnPhase phase) => phase switch
    {
        TurnPhase.Queued => TurnState.Queued,
        TurnPhase.Searching or TurnPhase.Writing => TurnState.Running,
        TurnPhase.Completed => TurnState.Completed,
        TurnPhase.Refused => TurnState.Refused,
        TurnPhase.Stopped => TurnState.Stopped,
        TurnPhase.Failed => TurnState.Failed,
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    };
}
