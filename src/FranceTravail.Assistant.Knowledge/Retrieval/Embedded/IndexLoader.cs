using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Reads from SQLite what has changed since a generation. What a later commit changed is read again next time, to the same end.</summary>
internal sealed class IndexLoader(IDbContextFactory<AssistantDbContext> contexts, StoredPassages passages, bool withVectors = true)
{
    public async Task<IndexMark> ReadMarkAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexStates
            .Select(state => new IndexMark(state.Generation, state.AverageLength))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <param name="known">The snapshot to bring up to date.</param>
    /// <param name="mark">As <see cref="ReadMarkAsync"/> gave it before this call.</param>
    /// <param name="atHand">A version whose passages the caller has in memory already.</param>
    public async Task<IndexChanges> ReadChangesAsync(
        IndexSnapshot known, IndexMark mark, IndexedVersion? atHand, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var changed = await context.DocumentVersions
            .Where(version => version.IndexGeneration > known.Generation)
            .OrderBy(version => version.Id)
            .Select(version => new
            {
                IsPublished = version.State == DocumentVersionState.Published,
                Facts = new VersionFacts(
                    version.Id,
                    version.DocumentId,
                    version.Document!.Collection,
                    version.Document.Audience,
                    version.Status,
                    version.InForceFrom,
                    version.InForceTo),
            })
            .ToListAsync(cancellationToken);

        var held = known.Versions.Select(facts => facts.VersionId).ToHashSet();
        var published = changed.Where(version => version.IsPublished).Select(version => version.Facts).ToList();
        var missing = published.Where(facts => !held.Contains(facts.VersionId)).ToList();
        return new IndexChanges(
            mark,
            published.ToDictionary(facts => facts.VersionId),
            changed.Where(version => !version.IsPublished).Select(version => version.Facts.VersionId).ToHashSet(),
            await BuildSegmentsAsync(context, missing, atHand, cancellationToken));
    }

    private async Task<List<SegmentView>> BuildSegmentsAsync(
        AssistantDbContext context, List<VersionFacts> versions, IndexedVersion? atHand, CancellationToken cancellationToken)
    {
        var segments = new List<SegmentView>();
        var builder = new SegmentBuilder();
        foreach (var facts in versions.Where(facts => facts.VersionId == atHand?.VersionId)) builder.Add(facts, atHand!.Passages);

        var stored = passages.ReadAsync(context, [.. versions.Where(facts => facts.VersionId != atHand?.VersionId)], cancellationToken, withVectors);
        await foreach (var (facts, ofVersion) in stored)
        {
            if (builder.PassageCount + ofVersion.Count > Compaction.LargestSegment)
            {
                segments.Add(builder.Build());
                builder = new SegmentBuilder();
            }

            builder.Add(facts, ofVersion);
        }

        segments.Add(builder.Build());
        return segments;
    }
}
