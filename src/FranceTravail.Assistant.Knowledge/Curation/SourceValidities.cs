using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

internal static class SourceValidities
{
    /// <summary>That of a version that the groups may read.</summary>
    public static async Task<SourceValidity> ReadAsync(
        AssistantDbContext context, long versionId, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        var version = await context.DocumentVersions
            .Where(candidate => candidate.Id == versionId)
            .Select(candidate => new { candidate.DocumentId, candidate.State, candidate.InForceFrom, candidate.InForceTo, candidate.ReplacedById })
            .SingleAsync(cancellationToken);
        var withdrawal = await context.Withdrawals
            .Where(candidate => candidate.DocumentId == version.DocumentId && candidate.RestoredAt == null)
            .Select(candidate => new { candidate.WithdrawnAt, candidate.Reason, candidate.ReplacedById })
            .SingleOrDefaultAsync(cancellationToken);
        var replacedBy = withdrawal?.ReplacedById ?? version.ReplacedById;
        var titles = await PublishedTitles.ReadAsync(context, [replacedBy], groups, cancellationToken);
        return new SourceValidity(
            version.InForceFrom,
            version.InForceTo,
            version.State != DocumentVersionState.Published && withdrawal is null,
            withdrawal?.WithdrawnAt,
            withdrawal?.Reason,
            replacedBy is null ? null : titles.GetValueOrDefault(replacedBy));
    }
}
