using FranceTravail.Assistant.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>Merges the events of turns that ended long ago: the pieces of text become one event, the rest stays.</summary>
internal sealed class TurnCompactor(
    IDbContextFactory<AssistantDbContext> contexts,
    IOptions<TurnOptions> options,
    TimeProvider time,
    ILogger<TurnCompactor> logger) : HourlyUpkeep(time)
{
    /// <summary>Says how many turns it merged.</summary>
    public async Task<int> CompactAsync(CancellationToken cancellationToken)
    {
        var before = Time.GetUtcNow() - options.Value.KeepEventsFor;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var candidates = await context.Turns
            .Where(turn => turn.EndedAt != null && turn.EndedAt < before && turn.Snapshot != null)
            .Where(turn => turn.Events.Count(record => EF.Functions.Like(record.Payload, "{\"kind\":\"text\"%")) > 1)
            .Select(turn => turn.Id)
            .ToListAsync(cancellationToken);
        foreach (var turnId in candidates) await CompactAsync(turnId, cancellationToken);

        if (candidates.Count > 0) Log.TurnsCompacted(logger, candidates.Count);
        return candidates.Count;
    }

    protected override Task WorkAsync(CancellationToken cancellationToken) => CompactAsync(cancellationToken);

    protected override void Report(Exception exception) => Log.TurnsNotCompacted(logger, exception.GetType().Name);

    private async Task CompactAsync(Guid turnId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var turn = await context.Turns.Include(candidate => candidate.Events).SingleAsync(candidate => candidate.Id == turnId, cancellationToken);
        var events = turn.Events.OrderBy(record => record.Sequence).Select(record => TurnJson.ReadEvent(record.Payload)).ToList();
        var joined = TurnEvents.JoinText(events)
            .Select((turnEvent, index) => new NumberedTurnEvent(index + 1, turnEvent))
            .ToList();

        context.TurnEvents.RemoveRange(turn.Events);
        await context.SaveChangesAsync(cancellationToken);
        context.TurnEvents.AddRange(joined.Select(numbered => TurnStore.ToRecord(turnId, numbered)));
        turn.Snapshot = TurnJson.Write(TurnJson.ReadSnapshot(turn.Snapshot!) with { Sequence = joined.Count });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
