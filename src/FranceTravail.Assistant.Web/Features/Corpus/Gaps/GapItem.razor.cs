using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Web.Layout;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus.Gaps;

/// <summary>One gap of the list: how often, what came near, whether it would be answered now, and what was decided.</summary>
public sealed partial class GapItem
{
    private static readonly DialogOptions DialogOptions = new() { CloseOnEscapeKey = true, FullWidth = true, MaxWidth = MaxWidth.Small };

    private readonly string _titleId = $"gap-{Guid.NewGuid():N}";
    private GapVerdict? _verdict;
    private bool _isSearching;
    private bool _isBusy;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required GapDesk Desk { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Inject] public required IFailureWording Wording { get; init; }

    [Inject] public required ILogger<GapItem> Logger { get; init; }

    [Parameter, EditorRequired] public required GapRow Gap { get; set; }

    /// <summary>The gap was decided, opened again or erased.</summary>
    [Parameter] public EventCallback OnChanged { get; set; }

    private async Task SearchAgainAsync()
    {
        // The button stays enabled: one that is not gives the keyboard away.
        if (_isSearching) return;

        _isSearching = true;
        try
        {
            _verdict = await Desk.SearchAgainAsync(Gap, CancellationToken.None);
        }
        catch (Exception exception)
        {
            Logger.GapNotSearched(exception);
            Snackbar.Add(Wording.Describe(exception), Severity.Error);
        }

        _isSearching = false;
    }

    private async Task DecideAsync(GapState state)
    {
        var seen = Gap;
        var parameters = new DialogParameters<GapDecisionDialog> { { dialog => dialog.Query, Gap.Query }, { dialog => dialog.State, state } };
        var title = state == GapState.Treated ? Text["Gaps.TreatTitle"] : Text["Gaps.DismissTitle"];
        var dialog = await Dialogs.ShowAsync<GapDecisionDialog>(title, parameters, DialogOptions);
        if (await dialog.Result is { Canceled: false, Data: string note }) await ChangeAsync(seen, state, note);
    }

    private Task ReopenAsync() => ChangeAsync(Gap, GapState.Open, Gap.Decision?.Note ?? string.Empty);

    private Task ChangeAsync(GapRow seen, GapState state, string note) => ChangeAsync(
        () => Desk.DecideAsync(seen, state, note, CancellationToken.None),
        state switch
        {
            GapState.Treated => Text["Gaps.TreatDone"],
            GapState.Dismissed => Text["Gaps.DismissDone"],
            _ => Text["Gaps.ReopenDone"],
        },
        () => Logger.GapDecided(seen.Id, state));

    private async Task EraseAsync()
    {
        if (!await DeleteDialog.AskAsync(Dialogs, Text["Gaps.EraseTitle"], Text["Gaps.EraseQuestion", Gap.Query], Text["Delete.Consequence"])) return;

        await ChangeAsync(() => Desk.EraseAsync(Gap.Id, CancellationToken.None), Text["Gaps.EraseDone"], () => Logger.GapErased(Gap.Id));
    }

    private async Task ChangeAsync(Func<Task<bool>> change, string done, Action log)
    {
        _isBusy = true;
        try
        {
            if (await change())
            {
                log();
                Snackbar.Add(done, Severity.Success);
            }
            else
            {
                Snackbar.Add(Text["Corpus.AlreadyDone"], Severity.Info);
            }

            await OnChanged.InvokeAsync();
        }
        catch (Exception exception)
        {
            Logger.GapNotChanged(exception);
            Snackbar.Add(Text["Corpus.ChangeFailed"], Severity.Error);
        }

        _isBusy = false;
    }
}
