using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Features.Corpus.Dates;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>One document of the list, with the brake and its release.</summary>
public sealed partial class CorpusDocument : IAsyncDisposable
{
    private static readonly DialogOptions DialogOptions = new()
    {
        CloseOnEscapeKey = true,
        FullWidth = true,
        MaxWidth = MaxWidth.Small,
    };

    private readonly string _detailsId = $"details-{Guid.NewGuid():N}";
    private ElementReference _title;
    private JsModule? _script;
    private bool _isBusy;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required CorpusDesk Desk { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required ILogger<CorpusDocument> Logger { get; init; }

    [Parameter, EditorRequired] public required CorpusRow Row { get; set; }

    [Parameter] public bool IsOpen { get; set; }

    [Parameter] public EventCallback OnToggle { get; set; }

    /// <summary>The document was withdrawn or restored, or its dates changed.</summary>
    [Parameter] public EventCallback OnChanged { get; set; }

    private CorpusStanding Standing => Row.StandingOn(ParisCalendar.Today(Time));

    private string? Validity => ValidityWords.Of(Text, Row.InForceFrom, Row.InForceTo);

    // A replacement without a title is one that the reader may not see, or that was withdrawn itself.
    private string? Replacement => Row.Withdrawal is { } withdrawal ? withdrawal.ReplacedByTitle : Row.ReplacedByTitle;

    public async ValueTask DisposeAsync()
    {
        if (_script is not null) await _script.DisposeAsync();
    }

    private async Task WithdrawAsync()
    {
        var parameters = new DialogParameters<WithdrawDialog> { { dialog => dialog.DocumentId, Row.DocumentId }, { dialog => dialog.DocumentTitle, Row.Title } };
        var dialog = await Dialogs.ShowAsync<WithdrawDialog>(Text["Withdraw.Title"], parameters, DialogOptions);
        if (await dialog.Result is not { Canceled: false, Data: WithdrawDialog.Answer answer }) return;

        await ChangeAsync(
            () => Desk.WithdrawAsync(Row.DocumentId, answer.Reason, answer.ReplacedById, CancellationToken.None),
            Text["Withdraw.Done", Row.Title],
            () => Logger.DocumentWithdrawn(Row.DocumentId));
    }

    private Task RestoreAsync() => ChangeAsync(
        () => Desk.RestoreAsync(Row.DocumentId, CancellationToken.None),
        Text["Restore.Done", Row.Title],
        () => Logger.DocumentRestored(Row.DocumentId));

    private async Task ChangeAsync(Func<Task<WithdrawalOutcome>> change, string done, Action log)
    {
        _isBusy = true;
        try
        {
            var outcome = await change();
            if (outcome == WithdrawalOutcome.Done) log();
            _ = outcome switch
            {
                WithdrawalOutcome.Done => Snackbar.Add(done, Severity.Success),
                WithdrawalOutcome.UnknownReplacement => Snackbar.Add(Text["Withdraw.UnknownReplacement"], Severity.Warning),
                _ => Snackbar.Add(Text["Corpus.AlreadyDone"], Severity.Info),
            };
            await ShowChangeAsync();
        }
        catch (Exception exception)
        {
            Logger.DocumentNotChanged(exception, Row.DocumentId);
            Snackbar.Add(Text["Corpus.ChangeFailed"], Severity.Error);
        }

        _isBusy = false;
    }

    private async Task ShowChangeAsync()
    {
        await OnChanged.InvokeAsync();

        // The button that was pressed is gone; the keyboard stays on the row.
        _script ??= new JsModule(Js, "./js/keep-focus.js");
        await _script.InvokeVoidAsync("keepFocus", _title);
    }
}
