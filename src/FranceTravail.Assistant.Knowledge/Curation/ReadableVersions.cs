using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;

namespace FranceTravail.Assistant.Knowledge.Curation;

internal static class ReadableVersions
{
    /// <summary>The published versions that the groups may read: the only ones that may be named or changed for them.</summary>
    public static IQueryable<DocumentVersion> PublishedFor(this AssistantDbContext context, IReadOnlySet<string> groups) =>
        context.DocumentVersions.Where(
            version => version.State == DocumentVersionState.Published && groups.Contains(version.Document!.Audience));
}
