using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Curation;

/// <summary>The corpus as a curator reads it: what is there, from when to when, and what was taken out.</summary>
public sealed class CorpusCatalog(IDbContextFactory<AssistantDbContext> contexts, TimeProvider time)
{
    /// <summary>Documents that the groups may read, in the order of their titles.</summary>
    public async Task<CorpusListing> FindAsync(CorpusQuery query, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // SQLite compares accents byte by byte: words and order are the page's part, over titles alone.
        var titles = await Filter(context, query, groups)
            .Select(version => new { version.Id, version.DocumentId, version.Title })
            .ToListAsync(cancellationToken);
        var words = FrenchWords.Of(query.Words);
        var matching = titles
            .Where(one => words.All(word => FrenchWords.Holds(one.Title, word) || FrenchWords.Holds(one.DocumentId, word)))
            .OrderBy(one => one.Title, FrenchWords.Order)
            .ThenBy(one => one.DocumentId, StringComparer.Ordinal)
            .Select(one => one.Id)
            .ToList();
        var page = matching.Skip(query.Skip).Take(query.Take).ToArray();
        return new CorpusListing(await ReadAsync(context, page, groups, cancellationToken), matching.Count);
    }

    /// <summary>Published documents that the groups may read: the one of that identifier, else all of that title, whatever its case.</summary>
    /// <returns>Their identifiers.</returns>
    public async Task<IReadOnlyList<string>> FindNamedAsync(string name, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var published = context.PublishedFor(groups);
        if (await published.AnyAsync(version => version.DocumentId == name, cancellationToken)) return [name];

        var titles = await published.Select(version => new { version.DocumentId, version.Title }).ToListAsync(cancellationToken);
        return [.. titles.Where(one => string.Equals(one.Title, name, StringComparison.OrdinalIgnoreCase)).Select(one => one.DocumentId)];
    }

    public async Task<IReadOnlyList<string>> CollectionsAsync(IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Documents
            .Where(document => groups.Contains(document.Audience))
            .Select(document => document.Collection)
            .Distinct()
            .OrderBy(collection => collection)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Every withdrawal of a document, the last one first.</summary>
    public async Task<IReadOnlyList<WithdrawalRecord>> HistoryAsync(
        string documentId, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var withdrawals = await context.Withdrawals.AsNoTracking()
            .Where(withdrawal => withdrawal.DocumentId == documentId && groups.Contains(withdrawal.Document!.Audience))
            .OrderByDescending(withdrawal => withdrawal.Id)
            .ToListAsync(cancellationToken);
        var titles = await PublishedTitles.ReadAsync(context, withdrawals.Select(withdrawal => withdrawal.ReplacedById), groups, cancellationToken);
        return [.. withdrawals.Select(withdrawal => Record(withdrawal, titles))];
    }

    private IQueryable<DocumentVersion> Filter(AssistantDbContext context, CorpusQuery query, IReadOnlySet<string> groups)
    {
        var today = ParisCalendar.Today(time);
        var versions = context.DocumentVersions.Where(version => groups.Contains(version.Document!.Audience)
            && (version.State == DocumentVersionState.Published
                || version.Document.Withdrawals.Any(withdrawal => withdrawal.RestoredAt == null && withdrawal.VersionId == version.Id)));
        if (query.Collection is { } collection) versions = versions.Where(version => version.Document!.Collection == collection);

        return query.Standing switch
        {
            null => versions,
            CorpusStanding.Withdrawn => versions.Where(version => version.State != DocumentVersionState.Published),
            CorpusStanding.Ended => versions.Where(version => version.State == DocumentVersionState.Published && version.InForceTo < today),
            CorpusStanding.Upcoming => versions.Where(version => version.State == DocumentVersionState.Published
                && (version.InForceTo == null || version.InForceTo >= today) && version.InForceFrom > today),
            _ => versions.Where(version => version.State == DocumentVersionState.Published
                && (version.InForceTo == null || version.InForceTo >= today)
                && (version.InForceFrom == null || version.InForceFrom <= today)),
        };
    }

    private static async Task<IReadOnlyList<CorpusRow>> ReadAsync(
        AssistantDbContext context, long[] page, IReadOnlySet<string> groups, CancellationToken cancellationToken)
    {
        if (page.Length == 0) return [];

        var versions = await context.DocumentVersions
            .Where(version => page.Contains(version.Id))
            .Select(version => new
            {
                version.Id,
                version.DocumentId,
                version.Title,
                version.Document!.Collection,
                version.Status,
                version.Date,
                version.InForceFrom,
                version.InForceTo,
                version.ReplacedById,
            })
            .ToDictionaryAsync(version => version.Id, cancellationToken);
        var open = await context.Withdrawals.AsNoTracking()
            .Where(withdrawal => withdrawal.RestoredAt == null && page.Contains(withdrawal.VersionId))
            .ToDictionaryAsync(withdrawal => withdrawal.DocumentId, cancellationToken);
        var titles = await PublishedTitles.ReadAsync(
            context,
            [.. versions.Values.Select(version => version.ReplacedById), .. open.Values.Select(withdrawal => withdrawal.ReplacedById)],
            groups,
            cancellationToken);

        return [.. page
            .Select(id => versions[id])
            .Select(version => new CorpusRow(
                version.DocumentId,
                version.Title,
                version.Collection,
                version.Status,
                version.Date,
                version.InForceFrom,
                version.InForceTo,
                open.GetValueOrDefault(version.DocumentId) is { } withdrawal ? Record(withdrawal, titles) : null,
                version.ReplacedById,
                TitleOf(version.ReplacedById, titles)))];
    }

    private static WithdrawalRecord Record(Withdrawal withdrawal, IReadOnlyDictionary<string, string> titles) => new(
        withdrawal.DocumentId,
        withdrawal.Reason,
        withdrawal.WithdrawnBy,
        withdrawal.WithdrawnAt,
        withdrawal.ReplacedById,
        TitleOf(withdrawal.ReplacedById, titles),
        withdrawal.RestoredBy,
        withdrawal.RestoredAt);

    private static string? TitleOf(string? id, IReadOnlyDictionary<string, string> titles) => id is null ? null : titles.GetValueOrDefault(id);
}
