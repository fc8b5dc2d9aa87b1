using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Citations;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>Opens the document behind a citation, in the version that was cited, for those who may read it.</summary>
public sealed class SourceReader(IDbContextFactory<AssistantDbContext> contexts, DataFolder folder)
{
    private static readonly char[] ArticleLetters = ['L', 'R', 'D', 'C'];

    /// <summary>The passage in its document, or null where it does not exist or the groups may not read it.</summary>
    public async Task<SourceView?> FindAsync(long passageId, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var source = await context.Passages
            .Where(passage => passage.Id == passageId && groups.Contains(passage.Version!.Document!.Audience))
            .Select(passage => new SourceView(
                passage.Id,
                passage.VersionId,
                passage.Version!.DocumentId,
                passage.Version.Title,
                passage.Heading,
                passage.Version.Date,
                passage.Version.Source,
                passage.Version.Publisher,
                passage.Version.Licence,
                passage.Version.Status,
                passage.Version.FileName,
                passage.Version.MediaType,
                passage.Version.ContentHash,
                passage.Version.Text,
                passage.Start,
                passage.End,
                passage.Page,
                false))
            .SingleOrDefaultAsync(cancellationToken);
        return source is null
            ? null
            : source with
            {
                Validity = await ValidityAsync(context, source.VersionId, groups, cancellationToken),
                HasOriginal = File.Exists(folder.OriginalPath(source.ContentHash)),
            };
    }

    /// <summary>A passage, without its text; null where it does not exist or the groups may not read it.</summary>
    public async Task<SourcePlace?> FindPlaceAsync(long passageId, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var versionId = await context.Passages
            .Where(passage => passage.Id == passageId && groups.Contains(passage.Version!.Document!.Audience))
            .Select(passage => (long?)passage.VersionId)
            .SingleOrDefaultAsync(cancellationToken);
        return versionId is { } id
            ? new SourcePlace(passageId, await ValidityAsync(context, id, groups, cancellationToken))
            : null;
    }

    /// <summary>The passage of an article in the published text of a document; null where the corpus does not hold it, or the groups may not read it.</summary>
    /// <param name="article">« L5411-6 », as headings name it.</param>
    /// <param name="on">A text that begins later is left aside; one that ended before is found where there is no other.</param>
    public async Task<SourcePlace?> FindArticleAsync(
        string documentId, string article, DateOnly on, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        // Headings write the letter in more than one way, « L. 5411-6 », and the number in one.
        var number = article.TrimStart(ArticleLetters);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var passages = await context.Passages
            .Where(passage => passage.Version!.DocumentId == documentId
                && passage.Version.State == DocumentVersionState.Published
                && (passage.Version.InForceFrom == null || passage.Version.InForceFrom <= on)
                && groups.Contains(passage.Version.Document!.Audience)
                && passage.Heading.Contains(number))
            .OrderByDescending(passage => passage.Version!.InForceTo == null || passage.Version.InForceTo >= on)
            .ThenByDescending(passage => passage.VersionId).ThenBy(passage => passage.Ordinal)
            .Select(passage => new { passage.Id, passage.VersionId, passage.Heading })
            .ToListAsync(cancellationToken);
        // The last heading names the article; those above it name the whole range of a chapter.
        var found = passages.Find(passage => FigureReader.Read(HeadingPath.Last(passage.Heading)).Any(figure => figure.Kind == FigureKind.Article && figure.Value == article));
        return found is null ? null : new SourcePlace(found.Id, await ValidityAsync(context, found.VersionId, groups, cancellationToken));
    }

    /// <summary>Whether versions may still be relied on, in one query; those that the groups may not read are left out.</summary>
    public async Task<IReadOnlyDictionary<long, SourceValidity>> FindValiditiesAsync(
        IReadOnlyCollection<long> versionIds, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await SourceValidities.ReadAsync(context, versionIds, groups, cancellationToken);
    }

    /// <summary>The original file of a version, or null where it is absent or the groups may not read it.</summary>
    public async Task<SourceFile?> FindOriginalAsync(long versionId, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var version = await context.DocumentVersions
            .Where(candidate => candidate.Id == versionId && groups.Contains(candidate.Document!.Audience))
            .Select(candidate => new { candidate.ContentHash, candidate.FileName, candidate.MediaType })
            .SingleOrDefaultAsync(cancellationToken);
        if (version is null) return null;

        var path = folder.OriginalPath(version.ContentHash);
        return File.Exists(path) ? new SourceFile(path, version.FileName, version.MediaType) : null;
    }

    private static async Task<SourceValidity> ValidityAsync(
        AssistantDbContext context, long versionId, IReadOnlySet<string> groups, CancellationToken cancellationToken) =>
        (await SourceValidities.ReadAsync(context, [versionId], groups, cancellationToken))[versionId];
}
