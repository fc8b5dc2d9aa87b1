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

        await transaction.CommitAsync(cancellationToken);
        return filled;
    }
}
