using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Lexicon;
using Microsoft.EntityFrameworkCore;
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

    /// <summary>Has searches use what is stored. To be called once before the first search; each change calls it.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken) =>
        expander.Use(LexiconOf(await ReadAsync(cancellationToken)));

    /// <summary>Every entry, those taken out too: the curators' own first, the last one first, then the shipped ones in their order.</summary>
    public async Task<IReadOnlyList<VocabularyEntry>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await context.LexiconChanges.AsNoTracking()
            .Where(change => change.UndoneAt == null)
            .OrderBy(change => change.Id)
            .ToListAsync(cancellationToken);
        return VocabularyEntries.Of(standing);
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
    /// <param name="entry">Null for a new one.</param>
    public async Task<IReadOnlyList<VocabularyFault>> SaveAsync(
        string? entry, VocabularyRule rule, bool isEnabled, string author, CancellationToken cancellationToken)
    {
        await _changing.WaitAsync(cancellationToken);
        try
        {
            // What came with the program may come back as it came, and anything may be put aside.
            var faults = isEnabled && rule.Line != entry ? await CheckAsync(entry, rule, cancellationToken) : [];
            if (faults.Count > 0) return faults;

            await AddAsync(entry ?? $"{Guid.CreateVersion7():N}", rule.Line, isEnabled, author, cancellationToken);
            return [];
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>Takes an entry of the curators' own out.</summary>
    public async Task RemoveAsync(string entry, string author, CancellationToken cancellationToken)
    {
        if (VocabularyEntries.Shipped.Contains(entry)) throw new ArgumentException("What came with the program is disabled, not taken out.", nameof(entry));

        await _changing.WaitAsync(cancellationToken);
        try
        {
            await AddAsync(entry, null, isEnabled: false, author, cancellationToken);
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
            var last = await context.LexiconChanges
                .Where(change => change.Entry == entry && change.UndoneAt == null)
                .OrderByDescending(change => change.Id)
                .FirstOrDefaultAsync(cancellationToken);
            if (last?.Id != changeId) return false;

            (last.UndoneBy, last.UndoneAt) = (author, time.GetUtcNow());
            await context.SaveChangesAsync(cancellationToken);
            await LoadAsync(CancellationToken.None);
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

    private async Task AddAsync(string entry, string? rule, bool isEnabled, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.LexiconChanges.Add(new LexiconChange
        {
            Entry = entry,
            Rule = rule,
            IsEnabled = isEnabled,
            Author = author,
            ChangedAt = time.GetUtcNow(),
        });
        await context.SaveChangesAsync(cancellationToken);
        await LoadAsync(CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Warning, "Change {Change} of the search vocabulary cannot be read and is left out")]
    private static partial void LogNotRead(ILogger logger, long? change);
}
