using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Letters.Storage;

/// <summary>An author's letters, sealed. Threads: any.</summary>
public sealed class LetterStore(
    IDbContextFactory<AssistantDbContext> contexts, LetterSeal seal, LetterTemplates templates, IOptions<LetterStorageOptions> options, TimeProvider time)
{
    private TimeSpan Kept => TimeSpan.FromDays(options.Value.KeepDays);

    public async Task<Guid> CreateAsync(string author, string template, LetterState state, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var letter = New(author, template, state, time.GetUtcNow(), null, null);
        context.Letters.Add(letter);
        await context.SaveChangesAsync(cancellationToken);
        return letter.Id;
    }

    /// <summary>All letters of a series or none of them; their ids in the order of <paramref name="states"/>.</summary>
    public async Task<IReadOnlyList<Guid>> CreateSeriesAsync(string author, string template, IReadOnlyList<LetterState> states, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var series = Guid.CreateVersion7(now);
        var letters = states.Select((state, index) => New(author, template, state, now, series, index + 1)).ToList();
        context.Letters.AddRange(letters);
        await context.SaveChangesAsync(cancellationToken);
        return letters.ConvertAll(letter => letter.Id);
    }

    /// <summary>Null where the author has none of that id.</summary>
    /// <exception cref="LetterUnreadableException" />
    public async Task<SavedLetter?> FindAsync(Guid id, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var letter = await context.Letters.AsNoTracking().Include(candidate => candidate.Versions)
            .SingleOrDefaultAsync(candidate => candidate.Id == id && candidate.Author == author, cancellationToken);
        if (letter is null) return null;

        return new SavedLetter(
            letter.Id, letter.Template, seal.Open<LetterState>(letter.SealedState), [.. letter.Versions.OrderBy(version => version.Number).Select(Open)], Validation(letter), letter.UpdatedAt, letter.Revision, letter.SeriesId);
    }

    /// <summary>Letters in which something was typed or pasted, the last touched first.</summary>
    public async Task<IReadOnlyList<LetterSummary>> ListAsync(string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var letters = await context.Letters.AsNoTracking()
            .Where(letter => letter.Author == author && (letter.UpdatedAt != letter.CreatedAt || letter.SeriesId != null))
            .OrderByDescending(letter => letter.UpdatedAt).ThenBy(letter => letter.SeriesPosition)
            .ToListAsync(cancellationToken);
        return letters.ConvertAll(Summary);
    }

    /// <summary>What is left of a series, in the order of its rows.</summary>
    public async Task<IReadOnlyList<LetterSummary>> ListSeriesAsync(Guid series, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var letters = await context.Letters.AsNoTracking()
            .Where(letter => letter.SeriesId == series && letter.Author == author)
            .OrderBy(letter => letter.SeriesPosition)
            .ToListAsync(cancellationToken);
        return letters.ConvertAll(Summary);
    }

    /// <summary>Each write of a letter adds one to its revision.</summary>
    /// <param name="revision">The one that <paramref name="state"/> was made from.</param>
    /// <returns>False, and nothing is written, where the letter was changed since or is gone.</returns>
    public async Task<bool> SaveAsync(Guid id, string author, LetterState state, int revision, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await WriteAsync(context, id, author, state, revision, cancellationToken);
    }

    /// <summary>Keeps the state and its text as the next version, in one transaction.</summary>
    /// <returns>Null, and nothing is written, where the letter was changed since <paramref name="revision"/> or is gone.</returns>
    public async Task<LetterVersion?> AddVersionAsync(Guid id, string author, LetterVersionKind kind, LetterState state, int revision, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var number = await NextNumberAsync(context, id, cancellationToken);
        if (!await WriteAsync(context, id, author, state with { ShownVersion = number }, revision, cancellationToken)) return null;

        var stored = Version(id, author, number, kind, state);
        context.LetterVersions.Add(stored);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Open(stored);
    }

    /// <summary>Keeps a text that came too late as a version to go back to. The letter stays as it is, and so does its revision: whoever has it open is not disturbed.</summary>
    public async Task KeepAsideAsync(Guid id, string author, LetterState state, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await context.Letters.AnyAsync(letter => letter.Id == id && letter.Author == author, cancellationToken)) return;

        context.LetterVersions.Add(Version(id, author, await NextNumberAsync(context, id, cancellationToken), LetterVersionKind.Edited, state));
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <returns>False, and nothing is written, where the letter was changed since <paramref name="revision"/> or is gone.</returns>
    public async Task<bool> ValidateAsync(Guid id, string author, LetterValidation validation, int revision, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var closed = seal.Close(validation);
        return await Current(context, id, author, revision)
            .ExecuteUpdateAsync(setters => setters.SetProperty(letter => letter.SealedValidation, closed).SetProperty(letter => letter.Revision, revision + 1), cancellationToken) > 0;
    }

    public async Task DeleteAsync(Guid id, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Letters.Where(letter => letter.Id == id && letter.Author == author).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task DeleteSeriesAsync(Guid series, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Letters.Where(letter => letter.SeriesId == series && letter.Author == author).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Erases what nobody touched for the days that are configured; says how many letters.</summary>
    public async Task<int> EraseOldAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var before = time.GetUtcNow() - Kept;
        return await context.Letters.Where(letter => letter.UpdatedAt < before).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<bool> WriteAsync(AssistantDbContext context, Guid id, string author, LetterState state, int revision, CancellationToken cancellationToken)
    {
        var closed = seal.Close(state);
        return await Current(context, id, author, revision)
            .ExecuteUpdateAsync(
                setters => setters.SetProperty(letter => letter.SealedState, closed).SetProperty(letter => letter.UpdatedAt, time.GetUtcNow()).SetProperty(letter => letter.Revision, revision + 1),
                cancellationToken) > 0;
    }

    /// <summary>The letter as long as nobody wrote since that revision; else none.</summary>
    private static IQueryable<StoredLetter> Current(AssistantDbContext context, Guid id, string author, int revision) =>
        context.Letters.Where(letter => letter.Id == id && letter.Author == author && letter.Revision == revision);

    private static async Task<int> NextNumberAsync(AssistantDbContext context, Guid id, CancellationToken cancellationToken) =>
        1 + (await context.LetterVersions.Where(version => version.LetterId == id).MaxAsync(version => (int?)version.Number, cancellationToken) ?? 0);

    private StoredLetterVersion Version(Guid id, string author, int number, LetterVersionKind kind, LetterState state) => new()
    {
        LetterId = id,
        Number = number,
        Kind = kind.ToString(),
        Author = author,
        CreatedAt = time.GetUtcNow(),
        SealedText = seal.Close(new VersionText(state.Text, state.ModelSentences)),
    };

    private StoredLetter New(string author, string template, LetterState state, DateTimeOffset now, Guid? series, int? position) => new()
    {
        Id = Guid.CreateVersion7(now),
        Author = author,
        Template = template,
        SeriesId = series,
        SeriesPosition = position,
        CreatedAt = now,
        UpdatedAt = now,
        SealedState = seal.Close(state),
    };

    private LetterSummary Summary(StoredLetter letter)
    {
        LetterState? state = null;
        LetterValidation? validation = null;
        try
        {
            state = seal.Open<LetterState>(letter.SealedState);
            validation = Validation(letter) is { } given && given.Text == state.Text ? given : null;
        }
        catch (LetterUnreadableException)
        {
            // It stays in the list, where it can be deleted.
        }

        var recipient = state is null ? null : LetterRecipient.Of(state.Typed);
        var place = letter is { SeriesId: { } series, SeriesPosition: { } position } ? new SeriesPlace(series, position) : null;
        return new LetterSummary(
            letter.Id, letter.Template, recipient, letter.CreatedAt, letter.UpdatedAt, IsToComplete(letter.Template, state), validation is not null, letter.UpdatedAt + Kept, place, validation?.At);
    }

    private bool IsToComplete(string template, LetterState? state) =>
        state is not null && templates.Find(template) is { } form && LetterFacts.Read(form, state.Typed, state.Notes).Errors.Count > 0;

    private LetterVersion Open(StoredLetterVersion version)
    {
        var text = seal.Open<VersionText>(version.SealedText);
        return new LetterVersion(version.Number, Enum.Parse<LetterVersionKind>(version.Kind), version.Author, version.CreatedAt, text.Text, text.ModelSentences);
    }

    private LetterValidation? Validation(StoredLetter letter) => letter.SealedValidation is { } closed ? seal.Open<LetterValidation>(closed) : null;

    private sealed record VersionText(string Text, IReadOnlyList<string> ModelSentences);
}
