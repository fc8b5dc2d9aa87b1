using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Qdrant.Collections;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Qdrant.Writing;

/// <summary>How far each collection has followed SQLite. A change is acknowledged here after the server has applied it, never before.</summary>
internal sealed class ReplicaLedger(IDbContextFactory<AssistantDbContext> contexts, TimeProvider time)
{
    /// <summary>0 for a collection that has followed nothing yet.</summary>
    public async Task<long> ReadAsync(CorpusCollection collection, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexReplicas
            .Where(replica => replica.Id == collection.Description.Instance)
            .Select(replica => replica.AcknowledgedGeneration)
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Whether this database has written to that collection, under that name.</summary>
    public async Task<bool> KnowsAsync(Guid instance, string name, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexReplicas.AnyAsync(replica => replica.Id == instance && replica.Name == name, cancellationToken);
    }

    /// <summary>
    /// Says that everything up to a generation is written. Where another process has moved the mark meanwhile, the two may have
    /// written the same version in either order: the mark goes back to where this one began, and it is all written again.
    /// </summary>
    public async Task AdvanceAsync(CorpusCollection collection, long from, long to, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = collection.Description.Instance;
        if (from == 0) await EnterAsync(context, collection, cancellationToken);

        var now = time.GetUtcNow();
        var advanced = await context.IndexReplicas
            .Where(replica => replica.Id == id && replica.AcknowledgedGeneration == from)
            .ExecuteUpdateAsync(
                update => update
                    .SetProperty(replica => replica.AcknowledgedGeneration, to)
                    .SetProperty(replica => replica.AcknowledgedAt, now),
                cancellationToken);
        if (advanced > 0) return;

        await context.IndexReplicas
            .Where(replica => replica.Id == id && replica.AcknowledgedGeneration > from)
            .ExecuteUpdateAsync(update => update.SetProperty(replica => replica.AcknowledgedGeneration, from), cancellationToken);
    }

    /// <summary>Says where a collection stands whose contents were compared.</summary>
    public async Task SetAsync(CorpusCollection collection, long generation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await EnterAsync(context, collection, cancellationToken);
        var (id, now) = (collection.Description.Instance, time.GetUtcNow());
        await context.IndexReplicas.Where(replica => replica.Id == id).ExecuteUpdateAsync(
            update => update
                .SetProperty(replica => replica.AcknowledgedGeneration, generation)
                .SetProperty(replica => replica.AcknowledgedAt, now),
            cancellationToken);
    }

    // One statement: another process may do the same at this moment.
    private static Task<int> EnterAsync(AssistantDbContext context, CorpusCollection collection, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync(
            $"INSERT INTO IndexReplicas (Id, Name, AcknowledgedGeneration, AcknowledgedAt) VALUES ({collection.Description.Instance}, {collection.Name}, 0, 0) ON CONFLICT (Id) DO NOTHING",
            cancellationToken);
}
