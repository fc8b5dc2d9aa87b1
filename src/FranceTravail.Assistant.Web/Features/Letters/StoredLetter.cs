using System.Diagnostics.CodeAnalysis;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Web.Features.Letters;

/// <summary>
/// A letter as a page holds it, and the order of its writes: each says which revision it follows, one at a time. What cannot be stored is
/// said and stays here; where another page wrote since, its letter takes the place of this one, what was typed in the form here goes into it,
/// and the text of here is kept as a version.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose handle nobody asked for holds nothing, and a write may outlive its page.")]
internal sealed class StoredLetter
{
    private readonly LetterStore _store;
    private readonly IFailureWording _wording;
    private readonly ILogger _logger;
    private readonly string _author;
    private readonly List<LetterVersion> _versions = [];
    private readonly SemaphoreSlim _writing = new(1, 1);

    // What was typed in the form and is not stored yet.
    private Dictionary<string, string?> _typed = [];
    private string? _noted;
    private int _revision;
    private bool _isStored = true;

    public StoredLetter(Guid id, SavedLetter saved, LetterTemplate template, string author, LetterStore store, IFailureWording wording, ILogger logger)
    {
        (Id, _author, _store, _wording, _logger) = (id, author, store, wording, logger);
        Work = Read(saved, template);
    }

    public Guid Id { get; }

    public LetterWork Work { get; private set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<LetterVersion> Versions => _versions;

    public LetterValidation? Validation { get; private set; }

    /// <summary>What went wrong last, in French.</summary>
    public string? Problem { get; set; }

    /// <summary>How often another page's letter took the place of this one's.</summary>
    public int Overtakings { get; private set; }

    /// <summary>It was deleted elsewhere, or its days are over: nothing of it can be stored any more.</summary>
    public bool IsGone { get; private set; }

    /// <summary>While the model rewords the whole letter, the form alone is typed in and the text is not the page's.</summary>
    public bool IsReworded { get; set; }

    public bool HasUnkeptText => Shown?.Text != Work.Text && _versions.Count > 0;

    public bool HasUnstoredForm => _typed.Count > 0 || _noted is not null;

    // A field says its value at each pause and once more when it is left: what is stored is not written again, or a window that has gone on
    // meanwhile would be overtaken by nothing new.
    private bool IsStored => _isStored && !HasUnstoredForm;

    private LetterVersion? Shown => _versions.Find(version => version.Number == Work.State.ShownVersion);

    public Task TypeAsync(IReadOnlyDictionary<string, string?> values)
    {
        if (IsStored && values.All(field => (Work.State.Typed.GetValueOrDefault(field.Key) ?? string.Empty) == (field.Value ?? string.Empty))) return Task.CompletedTask;

        foreach (var (field, value) in values) _typed[field] = value;
        Work.Type(values);
        return SaveAsync();
    }

    public Task NoteAsync(string notes)
    {
        if (IsStored && Work.State.Notes == notes) return Task.CompletedTask;

        _noted = notes;
        Work.Note(notes);
        return SaveAsync();
    }

    public async Task SaveAsync()
    {
        await WriteAsync(StoreStateAsync);
        _isStored = Problem is null;
    }

    /// <summary>Stores again what could not be stored when it was typed; false where it still cannot.</summary>
    public async Task<bool> StoreAsync()
    {
        if (!_isStored) await SaveAsync();
        return _isStored || IsGone;
    }

    /// <summary>Keeps the text as a version, if it is another than the last one; false where that failed or another page had written.</summary>
    public Task<bool> KeepAsync(LetterVersionKind kind) => WriteAsync(async () =>
    {
        if (Shown?.Text == Work.Text) return true;

        var state = Work.State;
        if (await _store.AddVersionAsync(Id, _author, kind, state, _revision, CancellationToken.None) is not { } version) return false;

        Written(state);
        _versions.Add(version);
        Work.MarkShown(version.Number);
        return true;
    });

    /// <param name="signed">Done with the signature, before the next write.</param>
    public Task<bool> ValidateAsync(LetterValidation validation, Func<Task> signed) => WriteAsync(async () =>
    {
        if (!await _store.ValidateAsync(Id, _author, validation, _revision, CancellationToken.None)) return false;

        _revision++;
        Validation = validation;
        await signed();
        return true;
    });

    /// <summary>False where it could not be deleted.</summary>
    public Task<bool> DeleteAsync() => GuardAsync(() => _store.DeleteAsync(Id, _author, CancellationToken.None));

    /// <summary>Shows the letter as it was stored by another's work, with what was typed in the form meanwhile.</summary>
    /// <param name="read">Done between the reading and the showing.</param>
    public async Task ReadAgainAsync(Action read)
    {
        var isRead = await WriteAsync(async () =>
        {
            var saved = await _store.FindAsync(Id, _author, CancellationToken.None);
            read();
            if (saved is null) IsGone = true;
            else Work = Read(saved, Work.Template);
            return true;
        });
        read();
        if (isRead && HasUnstoredForm) await SaveAsync();
    }

    private LetterWork Read(SavedLetter saved, LetterTemplate template)
    {
        var work = new LetterWork(template, saved.State);
        _revision = saved.Revision;
        _versions.Clear();
        _versions.AddRange(saved.Versions);
        Validation = saved.Validation;
        if (_typed.Count > 0) work.Type(_typed);
        if (_noted is { } notes) work.Note(notes);
        return work;
    }

    private async Task<bool> StoreStateAsync()
    {
        var state = Work.State;
        if (!await _store.SaveAsync(Id, _author, state, _revision, CancellationToken.None)) return false;

        Written(state);
        return true;
    }

    private void Written(LetterState state)
    {
        _revision++;
        if (Work.State == state) (_typed, _noted) = ([], null);
    }

    /// <param name="write">False where another page had written since this one read.</param>
    /// <returns>True where the letter of this page was written; false where another one took its place, also where the form went into that one.</returns>
    private async Task<bool> WriteAsync(Func<Task<bool>> write)
    {
        await _writing.WaitAsync();
        try
        {
            var isWritten = false;
            var isGuarded = await GuardAsync(async () =>
            {
                isWritten = await write();
                if (!isWritten) await CatchUpAsync();
            });
            return isGuarded && isWritten;
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task CatchUpAsync()
    {
        while (await _store.FindAsync(Id, _author, CancellationToken.None) is { } saved)
        {
            if ((!IsReworded || !HasUnstoredForm) && saved.State.Text != Work.Text && saved.Versions.All(version => version.Text != Work.Text))
            {
                await _store.KeepAsideAsync(Id, _author, Work.State, CancellationToken.None);
                continue;
            }

            Work = Read(saved, Work.Template);
            if (HasUnstoredForm && !await StoreStateAsync()) continue;

            if (!IsReworded) Overtakings++;
            return;
        }

        IsGone = true;
    }

    private async Task<bool> GuardAsync(Func<Task> action)
    {
        try
        {
            await action();
            Problem = null;
            return true;
        }
        catch (Exception exception)
        {
            // The letter is still on the page; the next change tries again.
            _logger.LetterNotStored(exception, Id);
            Problem = _wording.Describe(exception);
            return false;
        }
    }
}
