using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>Whether what an answer in the making was built on still holds: what it asks before each step. Safe for concurrent use.</summary>
public sealed class AnswerSupport(IDbContextFactory<AssistantDbContext> contexts)
{
    /// <summary>True as soon as a curator withdrew one of these versions, or took the day out of its dates.</summary>
    public async Task<bool> IsLostAsync(IReadOnlyCollection<long> versionIds, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.DocumentVersions.AnyAsync(
            version => versionIds.Contains(version.Id)
                && (context.Withdrawals.Any(withdrawal => withdrawal.RestoredAt == null && withdrawal.VersionId == version.Id)
                    || (version.State == DocumentVersionState.Published && (version.InForceFrom > day || version.InForceTo < day))),
            cancellationToken);
    }
}
