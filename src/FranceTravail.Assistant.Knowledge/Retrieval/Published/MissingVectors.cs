using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>Passages whose vector this database lacks, and the way to give it back to them.</summary>
public sealed class MissingVectors(IDbContextFactory<AssistantDbContext> contexts)
{
    private static readonly byte[] None = [];

    /// <summary>Published versions with at least one such passage.</summary>
    public async Task<IReadOnlyList<long>> FindVersionsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Passages
            .Where(passage => passage.Vector == None && passage.Version!.State == DocumentVersionState.Published)
            .Select(passage => passage.VersionId)
            .Distinct()
            .Order()
            .ToListAsync(cancellationToken);
    }

    /// <summary>Stores the vectors of the passages that lack one; the number of those.</summary>
    /// <param name="vectors">By passage; normalised.</param>
    public async Task<int> FillAsync(
        IReadOnlyCollection<long> versions, IReadOnlyDictionary<long, ReadOnlyMemory<float>> vectors, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var lacking = await context.Passages
            .Where(passage => versions.Contains(passage.VersionId) && passage.Vector == None)
            .Select(passage => passage.Id)
            .ToListAsync(cancellationToken);
        var filled = 0;
        foreach (var id in lacking)
        {
            if (!vectors.TryGetValue(id, out var vector)) continue;

            var encoded = VectorEncoding.Encode(vector.Span);
            filled += await context.Passages
                .Where(passage => passage.Id == id)
                .ExecuteUpdateAsync(update => update.SetProperty(passage => passage.Vector, encoded), cancellationToken);
        }

        if (filled > 0) await MarkAsync(context, versions, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return filled;
    }

    // A server gives a vector back with other last bits than it was sent: what was filled in is written to it anew.
    private static async Task MarkAsync(AssistantDbContext context, IReadOnlyCollection<long> versions, CancellationToken cancellationToken)
    {
        var state = await context.IndexStates.SingleAsync(cancellationToken);
        var generation = ++state.Generation;
        await context.SaveChangesAsync(cancellationToken);
        await context.DocumentVersions
            .Where(version => versions.Contains(version.Id))
            .ExecuteUpdateAsync(update => update.SetProperty(version => version.IndexGeneration, generation), cancellationToken);
    }
}
