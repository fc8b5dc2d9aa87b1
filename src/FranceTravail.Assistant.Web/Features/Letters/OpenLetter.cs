using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features.Letters.Sheet;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.Features.Letters;

/// <summary>
/// One letter open in one page: each change is shown at once and stored; what cannot be stored is said and stays on the page.
/// Where another page wrote since, its letter is shown, what was typed in the form here goes into it, and the text of here is kept as a version.
/// </summary>
public sealed class OpenLetter(
    LetterStore store,
    LetterHabits habits,
    LetterTemplates templates,
    Rewordings rewordings,
    CurrentUser user,
    IFailureWording wording,
    IOptions<LetterExportOptions> exports,
    TimeProvider time,
    ILogger<OpenLetter> logger) : IDisposable
{
    private readonly List<LetterVersion> _versions = [];

    // A write says which revision it follows: one at a time.
    private readonly SemaphoreSlim _writing = new(1, 1);

    // What was typed in the form and is not stored yet.
    private Dictionary<string, string?> _typed = [];
    private string? _noted;
    private int _revision;
    private LetterWork? _work;
    private IReadOnlyList<LetterSummary> _series = [];
    private bool _isStored = true;

    /// <summary>The model wrote on or ended; comes on another thread than the page's.</summary>
    public event Action? Changed;

    public Guid Id { get; private set; }

    public bool IsOpen => _work is not null;

    public LetterWork Work => _work ?? throw new InvalidOperationException("The letter was not opened.");

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<LetterVersion> Versions => _versions;

    public LetterValidation? Validation { get; private set; }

    /// <summary>True while the text is the one that was read and signed, and nothing mandatory is missing.</summary>
    public bool IsValidated => Validation?.Text == Work.Text && Work.CanLeave;

    /// <summary>Where the letter stands in its series; null for one that was begun alone.</summary>
    public SeriesWalk? Walk => _series.Count == 0 ? null : new SeriesWalk(_series, Id, IsValidated);

    /// <summary>What an export says of the letter; only a validated one has it.</summary>
    public LetterImprint Imprint => Validation is { } signed && IsValidated
        ? new LetterImprint(Work.Template.Title, signed.By, ParisCalendar.DayOf(signed.At), Work.HoldsModelWords, exports.Value.BaseDocument)
        : throw new InvalidOperationException("The letter was not validated.");

    public RunningRewording? Running { get; private set; }

    /// <summary>What the last rewording took out or put back.</summary>
    public IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>What went wrong last, in French.</summary>
    public string? Problem { get; private set; }

    /// <summary>How often another page's letter took the place of this one's.</summary>
    public int Overtakings { get; private set; }

    /// <summary>It was deleted elsewhere, or its days are over: nothing of it can be stored any more.</summary>
    public bool IsGone { get; private set; }

    public bool CanUndo => Before is not null || HasUnkeptText;

    public bool CanRedo => !HasUnkeptText && After is not null;

    // Another page may have kept versions between those that this one knows.
    private LetterVersion? Before => _versions.FindLast(version => version.Number < Work.State.ShownVersion);

    private LetterVersion? After => _versions.Find(version => version.Number > Work.State.ShownVersion);

    private bool HasUnstoredForm => _typed.Count > 0 || _noted is not null;

    private bool HasUnkeptText => Shown?.Text != Work.Text && _versions.Count > 0;

    private LetterVersion? Shown => _versions.Find(version => version.Number == Work.State.ShownVersion);

    /// <summary>False where the user has no such letter, or its template is gone.</summary>
    /// <exception cref="LetterUnreadableException" />
    public async Task<bool> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        Leave();
        (_work, _isStored, Remarks, Problem, Overtakings, IsGone) = (null, true, [], null, 0, false);
        (_typed, _noted) = ([], null);
        if (await store.FindAsync(id, user.Name, cancellationToken) is not { } saved || templates.Find(saved.Template) is not { } template) return false;

        Id = id;
        _series = saved.Series is { } series ? await store.ListSeriesAsync(series, user.Name, cancellationToken) : [];
        Read(saved, template);
        if (rewordings.Find(id) is { } running) Watch(running);
        return true;
    }

    public void Dispose() => Leave();

    /// <summary>Stores again what could not be stored when it was typed; false where it still cannot.</summary>
    public async Task<bool> StoreAsync()
    {
        if (!_isStored) await SaveAsync();
        return _isStored || IsGone;
    }

    public Task TypeAsync(IReadOnlyDictionary<string, string?> values)
    {
        foreach (var (field, value) in values) _typed[field] = value;
        Work.Type(values);
        return SaveAsync();
    }

    public Task NoteAsync(string notes)
    {
        _noted = notes;
        Work.Note(notes);
        return SaveAsync();
    }

    public Task EditAsync(string text)
    {
        Work.Edit(text);
        return SaveAsync();
    }

    /// <summary>Keeps the text as a version, if it is another than the last one; false where that failed or another page had written.</summary>
    public Task<bool> KeepAsync(LetterVersionKind kind) => WriteAsync(async () =>
    {
        if (Shown?.Text == Work.Text) return true;

        var state = Work.State;
        if (await store.AddVersionAsync(Id, user.Name, kind, state, _revision, CancellationToken.None) is not { } version) return false;

        Written(state);
        _versions.Add(version);
        Work.MarkShown(version.Number);
        return true;
    });

    /// <summary>A passage that was rewritten: the text before it and after it are both kept.</summary>
    /// <param name="passage">What was rewritten.</param>
    /// <param name="start">Where it stood; the text may have been typed in since.</param>
    /// <returns>Where it stands now; null, and nothing is changed, where the passage is not in the text any more.</returns>
    public async Task<TextSelection?> TakeRewrittenAsync(string passage, int start, string written, IEnumerable<string> modelSentences)
    {
        if (!await KeepAsync(LetterVersionKind.Edited) || TextSelection.Find(Work.Text, passage, start) is not { } place) return null;

        var text = Work.Text[..place.Start] + written + Work.Text[place.End..];
        Work.Take(text, modelSentences);
        await KeepAsync(LetterVersionKind.Rewritten);
        return Work.Text == text ? new TextSelection(place.Start, place.Start + written.Length) : null;
    }

    public async Task RewordAsync()
    {
        if (await KeepAsync(_versions.Count == 0 ? LetterVersionKind.Form : LetterVersionKind.Edited)) Watch(rewordings.Start(Id, user.Name));
    }

    public void StopRewording() => Running?.Stop();

    /// <summary>Called by the page when <see cref="Changed"/> told of an end: the letter is read again as it was stored, with what was typed meanwhile.</summary>
    public async Task EndRewordingAsync()
    {
        if (Running is not { IsEnded: true } ended) return;

        var isRead = await WriteAsync(async () =>
        {
            var saved = await store.FindAsync(Id, user.Name, CancellationToken.None);
            Leave();
            if (saved is null) IsGone = true;
            else Read(saved, Work.Template);
            return true;
        });
        Leave();
        if (isRead && HasUnstoredForm) await SaveAsync();
        Remarks = ended.Remarks;
        Problem ??= ended.Problem;
    }

    public async Task UndoAsync()
    {
        if (await KeepAsync(LetterVersionKind.Edited)) await GoToAsync(Before);
    }

    public Task RedoAsync() => GoToAsync(After);

    public async Task GoBackToAsync(int number)
    {
        if (await KeepAsync(LetterVersionKind.Edited)) await GoToAsync(_versions.Find(version => version.Number == number));
    }

    public async Task InsertNoticeAsync(LetterCheck check)
    {
        if (!await KeepAsync(LetterVersionKind.Edited)) return;

        Work.Insert(check);
        await KeepAsync(LetterVersionKind.Notice);
    }

    public async Task ReturnToTemplateAsync()
    {
        if (!await KeepAsync(LetterVersionKind.Edited)) return;

        Work.ReturnToTemplate();
        await KeepAsync(LetterVersionKind.Form);
    }

    /// <summary>Signs the text as it stands.</summary>
    /// <param name="ticked">What the reader confirmed.</param>
    public async Task ValidateAsync(IReadOnlyList<string> ticked)
    {
        if (!Work.CanLeave || !await KeepAsync(_versions.Count == 0 ? LetterVersionKind.Form : LetterVersionKind.Edited)) return;

        var validation = new LetterValidation(user.Name, time.GetUtcNow(), ticked, Work.Text);
        await WriteAsync(async () =>
        {
            if (!await store.ValidateAsync(Id, user.Name, validation, _revision, CancellationToken.None)) return false;

            _revision++;
            Validation = validation;
            await habits.KeepAsync(user.Name, Work.Template, Work.State.Typed, CancellationToken.None);
            return true;
        });
    }

    /// <summary>False where it could not be deleted.</summary>
    public async Task<bool> DeleteAsync()
    {
        Running?.Stop();
        return await GuardAsync(() => store.DeleteAsync(Id, user.Name, CancellationToken.None));
    }

    private void Read(SavedLetter saved, LetterTemplate template)
    {
        _work = new LetterWork(template, saved.State);
        _revision = saved.Revision;
        _versions.Clear();
        _versions.AddRange(saved.Versions);
        Validation = saved.Validation;
        if (_typed.Count > 0) Work.Type(_typed);
        if (_noted is { } notes) Work.Note(notes);
    }

    private async Task GoToAsync(LetterVersion? version)
    {
        if (version is null) return;

        Work.GoBackTo(version);
        await SaveAsync();
    }

    private async Task SaveAsync()
    {
        await WriteAsync(StoreStateAsync);
        _isStored = Problem is null;
    }

    private async Task<bool> StoreStateAsync()
    {
        var state = Work.State;
        if (!await store.SaveAsync(Id, user.Name, state, _revision, CancellationToken.None)) return false;

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

    // Shows the letter as it is stored; what was typed in the form here goes into it.
    private async Task CatchUpAsync()
    {
        while (await store.FindAsync(Id, user.Name, CancellationToken.None) is { } saved)
        {
            // While the model writes, the form alone is typed in.
            if ((Running is null || !HasUnstoredForm) && saved.State.Text != Work.Text && saved.Versions.All(version => version.Text != Work.Text))
            {
                await store.KeepAsideAsync(Id, user.Name, Work.State, CancellationToken.None);
                continue;
            }

            Read(saved, Work.Template);
            if (HasUnstoredForm && !await StoreStateAsync()) continue;

            if (Running is null) Overtakings++;
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
            logger.LetterNotStored(exception, Id);
            Problem = wording.Describe(exception);
            return false;
        }
    }

    private void Watch(RunningRewording running)
    {
        Leave();
        Running = running;
        running.Changed += Tell;

        // It may have ended before it was watched.
        if (running.IsEnded) Tell();
    }

    private void Leave()
    {
        if (Running is not null) Running.Changed -= Tell;
        Running = null;
    }

    private void Tell() => Changed?.Invoke();
}
