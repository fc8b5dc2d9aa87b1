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
        return new SourceValidity(
            version.InForceFrom,
            version.InForceTo,
            version.State != DocumentVersionState.Published && withdrawal is null,
            withdrawal?.WithdrawnAt,
            withdrawal?.Reason,
            await TitleAsync(context, withdrawal?.ReplacedById ?? version.ReplacedById, groups, cancellationToken));
    }

    private static async Task<string?> TitleAsync(AssistantDbContext context, string? documentId, IReadOnlySet<string> groups, CancellationToken cancellationToken) =>
        documentId is null
            ? null
            : await context.DocumentVersions
                .Where(version => version.DocumentId == documentId
                    && version.State == DocumentVersionState.Published
                    && groups.Contains(version.Document!.Audience))
                .Select(version => version.Title)
                .FirstOrDefaultAsync(cancellationToken);
}
