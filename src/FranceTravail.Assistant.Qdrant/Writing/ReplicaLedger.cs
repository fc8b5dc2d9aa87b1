using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
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
        if (from == 0 && !await context.IndexReplicas.AnyAsync(replica => replica.Id == id, cancellationToken))
        {
            context.IndexReplicas.Add(new IndexReplica { Id = id, Name = collection.Name });
            await context.SaveChangesAsync(cancellationToken);
        }

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

    /// <summary>Has everything written again, after a snapshot was restored for example.</summary>
    public async Task ForgetAsync(CorpusCollection collection, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.IndexReplicas.Where(replica => replica.Id == collection.Description.Instance).ExecuteDeleteAsync(cancellationToken);
    }
}
