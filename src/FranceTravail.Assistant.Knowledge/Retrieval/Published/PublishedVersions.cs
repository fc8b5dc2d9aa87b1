using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Published;

/// <summary>
/// What an index outside this database reads of it. Each transaction that changes what can be found marks its versions with
/// the generation that it reaches: the marks are the outbox, written with the change itself by whoever makes it.
/// </summary>
public sealed class PublishedVersions
{
    private readonly IDbContextFactory<AssistantDbContext> _contexts;
    private readonly StoredPassages _passages;

    internal PublishedVersions(IDbContextFactory<AssistantDbContext> contexts, StoredPassages passages)
    {
        _contexts = contexts;
        _passages = passages;
    }

    /// <summary>Which database this is; null before the first import.</summary>
    public async Task<Guid?> FindDatabaseAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexStates.Select(state => (Guid?)state.DatabaseId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The generation that this database has reached; 0 before the first import.</summary>
    public async Task<long> ReadGenerationAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.IndexStates.Select(state => state.Generation).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Passages of every version that can be found.</summary>
    public async Task<int> CountPassagesAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Passages.CountAsync(passage => passage.Version!.State == DocumentVersionState.Published, cancellationToken);
    }

    /// <summary>Versions changed since a generation; 0 before the first import.</summary>
    public async Task<int> CountChangesAsync(long since, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.DocumentVersions.CountAsync(version => version.IndexGeneration > since, cancellationToken);
    }

    /// <summary>The next changes after a generation, oldest first: about <paramref name="limit"/> of them, never half a transaction.</summary>
    public async Task<IReadOnlyList<VersionChange>> ReadChangesAsync(long since, int limit, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var later = context.DocumentVersions.Where(version => version.IndexGeneration > since);
        var until = await later.Select(version => version.IndexGeneration)
            .Order()
            .Skip(limit - 1)
            .Select(generation => (long?)generation)
            .FirstOrDefaultAsync(cancellationToken) ?? long.MaxValue;
        return await later.Where(version => version.IndexGeneration <= until)
            .OrderBy(version => version.IndexGeneration)
            .ThenBy(version => version.Id)
            .Select(version => new VersionChange(
                new VersionFacts(
                    version.Id,
                    version.DocumentId,
                    version.Document!.Collection,
                    version.Document.Audience,
                    version.Status,
                    version.InForceFrom,
                    version.InForceTo),
                version.IndexGeneration,
                version.State == DocumentVersionState.Published))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Facts of every version that can be found, by id.</summary>
    public async Task<IReadOnlyList<VersionFacts>> ReadAllAsync(CancellationToken cancellationToken) =>
        [.. (await ReadChangesAsync(-1, int.MaxValue, cancellationToken)).Where(change => change.IsPublished).Select(change => change.Facts)];

    /// <summary>Versions with their passages, some hundreds at a time.</summary>
    public async IAsyncEnumerable<IndexedVersion> ReadPassagesAsync(
        IReadOnlyList<VersionFacts> versions, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var (facts, passages) in _passages.ReadAsync(context, versions, cancellationToken))
        {
            yield return new IndexedVersion(
                facts.VersionId,
                facts.DocumentId,
                facts.Collection,
                facts.Audience,
                facts.Status,
                facts.InForceFrom,
                facts.InForceTo,
                [.. passages.Select(passage => new IndexedPassage(
                    passage.Id, TermsEncoding.Decode(passage.Terms), VectorEncoding.Decode(passage.Vector)))]);
        }
    }

    /// <summary>Dimensions of the stored vectors; null while there is none.</summary>
    public async Task<int?> FindDimensionAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        byte[] none = [];
        var length = await context.Passages
            .Where(passage => passage.Vector != none && passage.Version!.State == DocumentVersionState.Published)
            .Select(passage => (int?)passage.Vector.Length)
            .FirstOrDefaultAsync(cancellationToken);
        return length / sizeof(float);
    }

    /// <summary>The versions among these that are published and inside the scope, as they stand now, by id.</summary>
    public async Task<IReadOnlyDictionary<long, VersionFacts>> FindAllowedAsync(
        IReadOnlyCollection<long> versionIds, SearchScope scope, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var facts = await context.DocumentVersions
            .Where(version => versionIds.Contains(version.Id) && version.State == DocumentVersionState.Published)
            .Select(version => new VersionFacts(
                version.Id,
                version.DocumentId,
                version.Document!.Collection,
                version.Document.Audience,
                version.Status,
                version.InForceFrom,
                version.InForceTo))
            .ToListAsync(cancellationToken);
        return facts.Where(version => ScopeFilter.Allows(scope, version)).ToDictionary(version => version.VersionId);
    }
}
