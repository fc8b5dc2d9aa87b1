using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Web.Authentication;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.Features.Letters;

/// <summary>One letter open in one page: each change is shown at once and stored; what cannot be stored is said and stays on the page.</summary>
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

    public bool CanUndo => Work.State.ShownVersion > 1 || HasUnkeptText;

    public bool CanRedo => !HasUnkeptText && Work.State.ShownVersion < _versions.Count;

    private bool HasUnkeptText => Shown?.Text != Work.Text && _versions.Count > 0;

    private LetterVersion? Shown => _versions.Find(version => version.Number == Work.State.ShownVersion);

    /// <summary>False where the user has no such letter, or its template is gone.</summary>
    /// <exception cref="LetterUnreadableException" />
    public async Task<bool> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        Leave();
        (_work, _isStored, Remarks, Problem) = (null, true, [], null);
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
        return _isStored;
    }

    public Task TypeAsync(IReadOnlyDictionary<string, string?> values)
    {
        Work.Type(values);
        return SaveAsync();
    }

    public Task NoteAsync(string notes)
    {
        Work.Note(notes);
        return SaveAsync();
    }

    public Task EditAsync(string text)
    {
        Work.Edit(text);
        return SaveAsync();
    }

    /// <summary>Keeps the text as a version, if it is another than the last one.</summary>
    public Task KeepAsync(LetterVersionKind kind) => GuardAsync(async () =>
    {
        if (Shown?.Text == Work.Text) return;

        if (await store.AddVersionAsync(Id, user.Name, kind, Work.State, CancellationToken.None) is not { } version) return;

        _versions.Add(version);
        Work.MarkShown(version.Number);
    });

    /// <summary>A selection that was rewritten: the text before it and after it are both kept.</summary>
    public async Task TakeRewrittenAsync(string text, IEnumerable<string> modelSentences)
    {
        await KeepAsync(LetterVersionKind.Edited);
        Work.Take(text, modelSentences);
        await KeepAsync(LetterVersionKind.Rewritten);
    }

    public async Task RewordAsync()
    {
        await KeepAsync(_versions.Count == 0 ? LetterVersionKind.Form : LetterVersionKind.Edited);
        if (Problem is null) Watch(rewordings.Start(Id, user.Name));
    }

    public void StopRewording() => Running?.Stop();

    /// <summary>Called by the page when <see cref="Changed"/> told of an end: the letter is read again as it was stored.</summary>
    public Task EndRewordingAsync() => GuardAsync(async () =>
    {
        if (Running is not { IsEnded: true } ended) return;

        Leave();
        if (await store.FindAsync(Id, user.Name, CancellationToken.None) is { } saved) Read(saved, Work.Template);
        Remarks = ended.Remarks;
        Problem = ended.Problem;
    });

    public async Task UndoAsync()
    {
        await KeepAsync(LetterVersionKind.Edited);
        await GoToAsync(Work.State.ShownVersion - 1);
    }

    public Task RedoAsync() => GoToAsync(Work.State.ShownVersion + 1);

    public async Task GoBackToAsync(int number)
    {
        await KeepAsync(LetterVersionKind.Edited);
        await GoToAsync(number);
    }

    public async Task InsertNoticeAsync(LetterCheck check)
    {
        await KeepAsync(LetterVersionKind.Edited);
        Work.Insert(check);
        await KeepAsync(LetterVersionKind.Notice);
    }

    public async Task ReturnToTemplateAsync()
    {
        await KeepAsync(LetterVersionKind.Edited);
        Work.ReturnToTemplate();
        await KeepAsync(LetterVersionKind.Form);
    }

    /// <summary>Signs the text as it stands.</summary>
    /// <param name="ticked">What the reader confirmed.</param>
    public Task ValidateAsync(IReadOnlyList<string> ticked) => GuardAsync(async () =>
    {
        if (!Work.CanLeave) return;

        await KeepAsync(_versions.Count == 0 ? LetterVersionKind.Form : LetterVersionKind.Edited);
        var validation = new LetterValidation(user.Name, time.GetUtcNow(), ticked, Work.Text);
        await store.ValidateAsync(Id, user.Name, validation, CancellationToken.None);
        await habits.KeepAsync(user.Name, Work.Template, Work.State.Typed, CancellationToken.None);
        Validation = validation;
    });

    /// <summary>False where it could not be deleted.</summary>
    public async Task<bool> DeleteAsync()
    {
        Running?.Stop();
        await GuardAsync(() => store.DeleteAsync(Id, user.Name, CancellationToken.None));
        return Problem is null;
    }

    private void Read(SavedLetter saved, LetterTemplate template)
    {
        _work = new LetterWork(template, saved.State);
        _versions.Clear();
        _versions.AddRange(saved.Versions);
        Validation = saved.Validation;
    }

    private async Task GoToAsync(int number)
    {
        if (_versions.Find(version => version.Number == number) is not { } version) return;

        Work.GoBackTo(version);
        await SaveAsync();
    }

    private async Task SaveAsync()
    {
        await GuardAsync(() => store.SaveAsync(Id, user.Name, Work.State, CancellationToken.None));
        _isStored = Problem is null;
    }

    private async Task GuardAsync(Func<Task> action)
    {
        try
        {
            await action();
            Problem = null;
        }
        catch (Exception exception)
        {
            // The letter is still on the page; the next change tries again.
            logger.LetterNotStored(exception, Id);
            Problem = wording.Describe(exception);
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
