using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Lexicon;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

/// <summary>
/// The search vocabulary as curators keep it: what came with the program, with their changes over it. A change is in the next
/// search, over either index; a search that runs keeps the vocabulary that it began with. Safe for concurrent use.
/// </summary>
public sealed partial class SearchVocabulary(
    IDbContextFactory<AssistantDbContext> contexts, QueryExpander expander, TimeProvider time, ILogger<SearchVocabulary> logger) : IDisposable
{
    private readonly SemaphoreSlim _changing = new(1, 1);

    /// <summary>Has searches use what is stored. To be called once before the first search; each change does the same.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken) =>
        expander.Use(LexiconOf(await ReadAsync(cancellationToken)));

    /// <summary>Every entry, those taken out too: the curators' own first, the last one first, then the shipped ones in their order.</summary>
    public async Task<IReadOnlyList<VocabularyEntry>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReadAsync(context, cancellationToken);
    }

    /// <summary>Every change of an entry, the last one first.</summary>
    public async Task<IReadOnlyList<VocabularyChange>> HistoryAsync(string entry, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var changes = await context.LexiconChanges.AsNoTracking()
            .Where(change => change.Entry == entry)
            .OrderByDescending(change => change.Id)
            .ToListAsync(cancellationToken);
        return [.. changes.Select(VocabularyEntries.Told)];
    }

    /// <summary>What speaks against a rule; empty where it can be kept.</summary>
    /// <param name="entry">The entry that it changes; null for a new one.</param>
    public async Task<IReadOnlyList<VocabularyFault>> CheckAsync(string? entry, VocabularyRule rule, CancellationToken cancellationToken) =>
        VocabularyChecks.Of(rule, (await ReadAsync(cancellationToken)).Where(other => other.IsEnabled && other.Id != entry).Select(other => other.Rule));

    /// <summary>Adds an entry, or changes one, unless something speaks against it, which is then returned.</summary>
    /// <param name="seen">The entry as the curator saw it: what another changed since is not written over. Null for a new one.</param>
    public async Task<IReadOnlyList<VocabularyFault>> SaveAsync(
        VocabularyEntry? seen, VocabularyRule rule, bool isEnabled, string author, CancellationToken cancellationToken)
    {
        await _changing.WaitAsync(cancellationToken);
        try
        {
            // What came with the program may come back as it came; what is put aside meets no search, and must be readable all the same.
            IReadOnlyList<VocabularyFault> faults = rule.Line == seen?.Id ? []
                : isEnabled ? await CheckAsync(seen?.Id, rule, cancellationToken)
                : VocabularyChecks.OfSize(rule);
            if (faults.Count > 0) return faults;

            return await AddAsync(seen, rule.Line, isEnabled, author, cancellationToken) ? [] : [new VocabularyFault(VocabularyFaultKind.Overtaken)];
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>Takes an entry of the curators' own out; false where another changed it since it was seen.</summary>
    public async Task<bool> RemoveAsync(VocabularyEntry seen, string author, CancellationToken cancellationToken)
    {
        if (VocabularyEntries.Shipped.Contains(seen.Id)) throw new ArgumentException("What came with the program is disabled, not taken out.", nameof(seen));

        await _changing.WaitAsync(cancellationToken);
        try
        {
            return await AddAsync(seen, null, isEnabled: false, author, cancellationToken);
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>Takes the last change of an entry that stands back; false where there is none, or another was made since.</summary>
    public async Task<bool> UndoAsync(string entry, long changeId, string author, CancellationToken cancellationToken)
    {
        await _changing.WaitAsync(cancellationToken);
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var last = await Standing(context).OrderBy(change => change.Id).LastOrDefaultAsync(change => change.Entry == entry, cancellationToken);
            if (last?.Id != changeId) return false;

            (last.UndoneBy, last.UndoneAt) = (author, time.GetUtcNow());
            await CommitAsync(context, transaction, cancellationToken);
            return true;
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>The enabled rules in the form of the shipped files, to be kept or given to another installation.</summary>
    public async Task<string> ExportAsync(CancellationToken cancellationToken)
    {
        var entries = (await ReadAsync(cancellationToken)).Where(entry => entry.IsEnabled);
        return string.Concat(entries.Select(entry => $"{entry.Rule.Line}\n"));
    }

    public void Dispose() => _changing.Dispose();

    /// <summary>The lexicon that these entries make. A rule that cannot be read, written by another version or by hand, is left out.</summary>
    internal SearchLexicon LexiconOf(IEnumerable<VocabularyEntry> entries) =>
        SearchLexicon.Read(entries.Where(entry => entry.IsEnabled && IsReadable(entry)).Select(entry => entry.Rule.Line));

    private bool IsReadable(VocabularyEntry entry)
    {
        if (entry.LastChange is null) return true;

        try
        {
            _ = SearchLexicon.Read([entry.Rule.Line]);
            return true;
        }
        catch (FormatException)
        {
            LogNotRead(logger, entry.LastChange?.Id);
            return false;
        }
    }

    /// <summary>False where the entry is not as it was seen.</summary>
    private async Task<bool> AddAsync(VocabularyEntry? seen, string? rule, bool isEnabled, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (seen is not null)
        {
            var last = await Standing(context).Where(change => change.Entry == seen.Id).MaxAsync(change => (long?)change.Id, cancellationToken);
            if (last != seen.LastChange?.Id) return false;
        }

        context.LexiconChanges.Add(new LexiconChange
        {
            Entry = seen?.Id ?? $"{Guid.CreateVersion7():N}",
            Rule = rule,
            IsEnabled = isEnabled,
            Author = author,
            ChangedAt = time.GetUtcNow(),
        });
        await CommitAsync(context, transaction, cancellationToken);
        return true;
    }

    // Read before the commit: a failure then leaves neither a change that the page calls failed nor one that no search uses.
    private async Task CommitAsync(AssistantDbContext context, IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        await context.SaveChangesAsync(cancellationToken);
        var lexicon = LexiconOf(await ReadAsync(context, cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        expander.Use(lexicon);
    }

    private static async Task<IReadOnlyList<VocabularyEntry>> ReadAsync(AssistantDbContext context, CancellationToken cancellationToken) =>
        VocabularyEntries.Of(await Standing(context).AsNoTracking().OrderBy(change => change.Id).ToListAsync(cancellationToken));

    private static IQueryable<LexiconChange> Standing(AssistantDbContext context) =>
        context.LexiconChanges.Where(change => change.UndoneAt == null);

    [LoggerMessage(LogLevel.Warning, "Change {Change} of the search vocabulary cannot be read and is left out")]
    private static partial void LogNotRead(ILogger logger, long? change);
}
