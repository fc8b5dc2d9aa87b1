using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

internal static class SourceValidities
{
    /// <summary>By version, in one query; those that the groups may not read are left out.</summary>
    public static async Task<Dictionary<long, SourceValidity>> ReadAsync(
        AssistantDbContext context, IReadOnlyCollection<long> versionIds, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        var published = context.PublishedFor(groups);
        var versions = await context.DocumentVersions
            .Where(version => versionIds.Contains(version.Id) && groups.Contains(version.Document!.Audience))
            .Select(version => new
            {
                version.Id,
                version.State,
                version.InForceFrom,
                version.InForceTo,
                version.ReplacedById,
                Withdrawal = context.Withdrawals
                    .Where(candidate => candidate.DocumentId == version.DocumentId && candidate.RestoredAt == null)
                    .OrderByDescending(candidate => candidate.Id)
                    .Select(candidate => new { candidate.WithdrawnAt, candidate.Reason, candidate.ReplacedById })
                    .FirstOrDefault(),
            })
            .Select(version => new
            {
                version.Id,
                version.State,
                version.InForceFrom,
                version.InForceTo,
                version.Withdrawal,
                ReplacedBy = published
                    .Where(other => other.DocumentId == (version.Withdrawal!.ReplacedById ?? version.ReplacedById))
                    .OrderBy(other => other.Id)
                    .Select(other => other.Title)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return versions.ToDictionary(
            version => version.Id,
            version => new SourceValidity(
                version.InForceFrom,
                version.InForceTo,
                version.State != DocumentVersionState.Published && version.Withdrawal is null,
                version.Withdrawal?.WithdrawnAt,
                version.Withdrawal?.Reason,
                version.ReplacedBy));
    }
}
