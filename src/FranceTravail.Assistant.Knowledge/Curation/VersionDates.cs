using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>The dates of one version, and the changes that curators made of them.</summary>
internal static class VersionDates
{
    public static DocumentDates Of(DocumentVersion version) => new(version.InForceFrom, version.InForceTo, version.ReplacedById);

    public static void Write(DocumentVersion version, DocumentDates dates) =>
        (version.InForceFrom, version.InForceTo, version.ReplacedById) = dates;

    /// <summary>The last change of the version that was not undone.</summary>
    public static Task<DateChange?> FindStandingAsync(AssistantDbContext context, long versionId, CancellationToken cancellationToken) =>
        context.DateChanges
            .Where(change => change.VersionId == versionId && change.UndoneAt == null)
            .OrderByDescending(change => change.Id)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>A change of the dates that the version has now.</summary>
    public static DateChange Change(
        DocumentVersion version, DocumentDates after, string reason, string author, DateTimeOffset at, DateTimeOffset? carriedAt = null)
    {
        return new DateChange
        {
            DocumentId = version.DocumentId,
            VersionId = version.Id,
            Version = version,
            FromBefore = version.InForceFrom,
            ToBefore = version.InForceTo,
            ReplacedByBefore = version.ReplacedById,
            FromAfter = after.From,
            ToAfter = after.To,
            ReplacedByAfter = after.ReplacedById,
            Reason = reason,
            ChangedBy = author,
            ChangedAt = at,
            CarriedAt = carriedAt,
        };
    }
}
