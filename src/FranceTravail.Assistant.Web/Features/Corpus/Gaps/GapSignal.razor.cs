using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus.Gaps;

/// <summary>Under a finished turn: that a refusal was reported, or the press that reports what an answer lacks; and a few words if the agent likes.</summary>
public sealed partial class GapSignal
{
    private readonly string _noteId = $"gap-note-{Guid.NewGuid():N}";
    private ReportedTurn? _reported;
    private MudButton? _reportButton;
    private ElementReference _status;
    private ElementReference _noteField;
    private string _note = string.Empty;
    private bool _isRead;
    private bool _isBusy;
    private bool _isWriting;
    private bool _isFocusDue;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required GapReportDesk Desk { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Inject] public required ILogger<GapSignal> Logger { get; init; }

    [Parameter, EditorRequired] public required Guid TurnId { get; set; }

    [Parameter, EditorRequired] public required bool IsRefusal { get; set; }

    // A button that is disabled while it works gives the keyboard away.
    private string? BusyMark => _isBusy ? "true" : null;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _reported = await Desk.FindAsync(TurnId, CancellationToken.None);
            _isRead = true;
        }
        catch (Exception exception)
        {
            // The answer is what matters; without this line it is whole.
            Logger.GapsNotRead(exception);
        }
    }

    // The button that was pressed is gone: the keyboard goes on from what took its place.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_isFocusDue) return;

        _isFocusDue = false;
        if (_isWriting) await _noteField.FocusAsync();
        else if (_reported is not null) await _status.FocusAsync();
        else if (_reportButton is not null) await _reportButton.FocusAsync();
    }

    private Task ReportAsync() => ChangeAsync(async () =>
    {
        await Desk.ReportAsync(TurnId, CancellationToken.None);
        _reported = await Desk.FindAsync(TurnId, CancellationToken.None);
    });

    private Task TakeBackAsync() => ChangeAsync(async () =>
    {
        await Desk.TakeBackAsync(TurnId, CancellationToken.None);
        _reported = null;
    });

    private Task SaveNoteAsync() => ChangeAsync(async () =>
    {
        _reported = await Desk.NoteAsync(TurnId, _note, CancellationToken.None);
        _isWriting = false;
        if (_reported is not null) _note = string.Empty;
        else Snackbar.Add(Text["GapSignal.Gone"], Severity.Warning);
    });

    // What could not be kept is in the field when it is opened again.
    private void Write() => (_note, _isWriting, _isFocusDue) = (_reported?.Note ?? _note, true, true);

    private void StopWriting() => (_note, _isWriting, _isFocusDue) = (string.Empty, false, true);

    private async Task ChangeAsync(Func<Task> change)
    {
        if (_isBusy) return;

        _isBusy = true;
        try
        {
            await change();
            _isFocusDue = true;
        }
        catch (Exception exception)
        {
            Logger.GapNotChanged(exception);
            Snackbar.Add(Text["Corpus.ChangeFailed"], Severity.Error);
        }

        _isBusy = false;
    }
}
