using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Letters.Rewriting;
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

/// <summary>One letter open in one page: what can be done with it. Each change is shown at once and stored, in the order that <see cref="StoredLetter"/> keeps.</summary>
public sealed class OpenLetter(
    LetterStore store,
    LetterHabits habits,
    LetterTemplates templates,
    Rewordings rewordings,
    Rewritings rewritings,
    CurrentUser user,
    IFailureWording wording,
    IOptions<LetterExportOptions> exports,
    TimeProvider time,
    ILogger<OpenLetter> logger) : IDisposable
{
    private StoredLetter? _stored;
    private IReadOnlyList<LetterSummary> _series = [];

    /// <summary>The model wrote on or ended; comes on another thread than the page's.</summary>
    public event Action? Changed;

    public Guid Id => Stored.Id;

    public bool IsOpen => _stored is not null;

    public LetterWork Work => Stored.Work;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<LetterVersion> Versions => Stored.Versions;

    public LetterValidation? Validation => _stored?.Validation;

    /// <summary>True while the text is the one that was read and signed, nothing mandatory is missing, and no model is writing in it.</summary>
    public bool IsValidated => Validation?.Text == Work.Text && Work.CanLeave && !IsBeingWritten;

    /// <summary>True while a model writes in it, whichever page asked for that: what stands there is about to change.</summary>
    public bool IsBeingWritten => Running is not null || Rewriting is not null || rewordings.Find(Id) is not null || rewritings.Find(Id) is { IsEnded: false };

    /// <summary>Where the letter stands in its series; null for one that was begun alone.</summary>
    public SeriesWalk? Walk => _series.Count == 0 ? null : new SeriesWalk(_series, Id, IsValidated);

    /// <summary>What an export says of the letter; only a validated one has it.</summary>
    public LetterImprint Imprint => Validation is { } signed && IsValidated
        ? new LetterImprint(Work.Template.Title, signed.By, ParisCalendar.DayOf(signed.At), Work.HoldsModelWords, exports.Value.BaseDocument)
        : throw new InvalidOperationException("The letter was not validated.");

    public RunningRewording? Running { get; private set; }

    /// <summary>The passage that is being rewritten, or whose new words this page has not asked for yet.</summary>
    public RunningRewriting? Rewriting { get; private set; }

    /// <summary>What the last rewording took out or put back.</summary>
    public IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>What went wrong last, in French.</summary>
    public string? Problem => _stored?.Problem;

    /// <summary>How often another page's letter took the place of this one's.</summary>
    public int Overtakings => _stored?.Overtakings ?? 0;

    /// <summary>It was deleted elsewhere, or its days are over: nothing of it can be stored any more.</summary>
    public bool IsGone => _stored?.IsGone == true;

    public bool CanUndo => Before is not null || Stored.HasUnkeptText;

    public bool CanRedo => !Stored.HasUnkeptText && After is not null;

    private StoredLetter Stored => _stored ?? throw new InvalidOperationException("The letter was not opened.");

    // Another page may have kept versions between those that this one knows.
    private LetterVersion? Before => Versions.LastOrDefault(version => version.Number < Work.State.ShownVersion);

    private LetterVersion? After => Versions.FirstOrDefault(version => version.Number > Work.State.ShownVersion);

    /// <summary>False where the user has no such letter, or its template is gone.</summary>
    /// <exception cref="LetterUnreadableException" />
    public async Task<bool> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        Dispose();
        (_stored, Remarks) = (null, []);
        if (await store.FindAsync(id, user.Name, cancellationToken) is not { } saved || templates.Find(saved.Template) is not { } template) return false;

        _series = saved.Series is { } series ? await store.ListSeriesAsync(series, user.Name, cancellationToken) : [];
        _stored = new StoredLetter(id, saved, template, user.Name, store, wording, logger);
        if (rewordings.Find(id) is { } running) Watch(running);
        if (rewritings.Find(id) is { } rewriting) Watch(rewriting);
        return true;
    }

    public void Dispose()
    {
        Leave();
        LeaveRewriting();
    }

    /// <summary>Stores again what could not be stored when it was typed; false where it still cannot.</summary>
    public Task<bool> StoreAsync() => Stored.StoreAsync();

    public Task TypeAsync(IReadOnlyDictionary<string, string?> values) => Stored.TypeAsync(values);

    public Task NoteAsync(string notes) => Stored.NoteAsync(notes);

    public Task EditAsync(string text)
    {
        Work.Edit(text);
        return Stored.SaveAsync();
    }

    /// <summary>Keeps the text as a version, if it is another than the last one; false where that failed or another page had written.</summary>
    public Task<bool> KeepAsync(LetterVersionKind kind) => Stored.KeepAsync(kind);

    /// <param name="passage">Not empty, in the text of now.</param>
    public void StartRewriting(RewriteAction action, TextSelection passage, string? argument)
    {
        if (action == RewriteAction.AddSentence) passage = passage with { End = AddedSentence.EndOfSentence(Work.Text, passage.End) };
        Watch(rewritings.Start(Id, new RewriteRequest(Work.Template, Work.Facts, action, Work.Text[passage.Start..passage.End], argument), passage.Start));
    }

    public void StopRewriting() => Rewriting?.Stop();

    /// <summary>Called by the page when <see cref="Changed"/> told of an end: the passage is replaced, and the text before it and after it are both kept.</summary>
    /// <returns>Null where there is no end, or another page of this letter has it.</returns>
    public async Task<RewritingEnd?> EndRewritingAsync()
    {
        if (Rewriting is not { IsEnded: true } ended) return null;

        LeaveRewriting();
        if (!rewritings.TryTake(Id, ended)) return null;

        var place = ended.Result is { Text: { } written } result ? await TakeRewrittenAsync(ended.Request.Selection, ended.Start, written, result.ModelSentences) : null;
        return new RewritingEnd(ended, place);
    }

    /// <summary>True where a rewording of the whole letter would replace words that somebody chose.</summary>
    public bool IsRetouched => Work.IsRetouched(Versions);

    public async Task RewordAsync()
    {
        if (await KeepAsync(FirstOrEdited)) Watch(rewordings.Start(Id, user.Name));
    }

    public void StopRewording() => Running?.Stop();

    /// <summary>Called by the page when <see cref="Changed"/> told of an end: the letter is read again as it was stored, with what was typed meanwhile.</summary>
    /// <returns>True where the letter has the model's words now.</returns>
    public async Task<bool> EndRewordingAsync()
    {
        if (Running is not { IsEnded: true } ended) return false;

        await Stored.ReadAgainAsync(Leave);
        Remarks = ended.Remarks;
        Stored.Problem ??= ended.Problem;
        return ended.IsTaken;
    }

    public async Task UndoAsync()
    {
        if (await KeepAsync(LetterVersionKind.Edited)) await GoToAsync(Before);
    }

    public Task RedoAsync() => GoToAsync(After);

    public async Task GoBackToAsync(int number)
    {
        if (await KeepAsync(LetterVersionKind.Edited)) await GoToAsync(Versions.FirstOrDefault(version => version.Number == number));
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

    /// <summary>Signs the text as it stands; does nothing while a model writes in it or something mandatory is missing.</summary>
    /// <param name="ticked">What the reader confirmed.</param>
    public async Task ValidateAsync(IReadOnlyList<string> ticked)
    {
        if (IsBeingWritten || !Work.CanLeave || !await KeepAsync(FirstOrEdited)) return;

        await Stored.ValidateAsync(
            new LetterValidation(user.Name, time.GetUtcNow(), ticked, Work.Text), () => habits.KeepAsync(user.Name, Work.Template, Work.State.Typed, CancellationToken.None));
    }

    /// <summary>False where it could not be deleted.</summary>
    public Task<bool> DeleteAsync()
    {
        Running?.Stop();
        Rewriting?.Stop();
        return Stored.DeleteAsync();
    }

    private LetterVersionKind FirstOrEdited => Versions.Count == 0 ? LetterVersionKind.Form : LetterVersionKind.Edited;

    private async Task GoToAsync(LetterVersion? version)
    {
        if (version is null) return;

        Work.GoBackTo(version);
        await Stored.SaveAsync();
    }

    // The text may have been typed in since the passage was read in it.
    private async Task<TextSelection?> TakeRewrittenAsync(string passage, int start, string written, IEnumerable<string> modelSentences)
    {
        if (!await KeepAsync(LetterVersionKind.Edited) || TextSelection.Find(Work.Text, passage, start) is not { } place) return null;

        var text = Work.Text[..place.Start] + written + Work.Text[place.End..];
        Work.Take(text, modelSentences);
        await KeepAsync(LetterVersionKind.Rewritten);
        return Work.Text == text ? new TextSelection(place.Start, place.Start + written.Length) : null;
    }

    private void Watch(RunningRewriting running)
    {
        LeaveRewriting();
        Rewriting = running;
        running.Changed += Tell;
        if (running.IsEnded) Tell();
    }

    private void LeaveRewriting()
    {
        if (Rewriting is not null) Rewriting.Changed -= Tell;
        Rewriting = null;
    }

    private void Watch(RunningRewording running)
    {
        Leave();
        Running = running;
        Stored.IsReworded = true;
        running.Changed += Tell;

        // It may have ended before it was watched.
        if (running.IsEnded) Tell();
    }

    private void Leave()
    {
        if (Running is not null) Running.Changed -= Tell;
        Running = null;
        if (_stored is not null) _stored.IsReworded = false;
    }

    private void Tell() => Changed?.Invoke();
}
