using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus.Dates;

/// <summary>When a document is in force, what curators changed of it, and the way back.</summary>
public sealed partial class DatesHistory
{
    private static readonly DialogOptions DialogOptions = new() { CloseOnEscapeKey = true, FullWidth = true, MaxWidth = MaxWidth.Small };

    private bool _isBusy;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required CorpusDesk Desk { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Inject] public required ILogger<DatesHistory> Logger { get; init; }

    [Parameter, EditorRequired] public required CorpusRow Row { get; set; }

    [Parameter, EditorRequired] public required DateHistory History { get; set; }

    [Parameter] public EventCallback OnChanged { get; set; }

    private bool IsAllowed => Desk.IsCurator;

    private async Task EditAsync()
    {
        var parameters = new DialogParameters<DatesDialog> { { dialog => dialog.Row, Row } };
        var dialog = await Dialogs.ShowAsync<DatesDialog>(Text["Dates.DialogTitle", Row.Title], parameters, DialogOptions);
        if (await dialog.Result is { Canceled: false })
        {
            Logger.DatesChanged(Row.DocumentId);
            Snackbar.Add(Text["Dates.Done", Row.Title], Severity.Success);
        }

        // Also when it was left: what somebody else changed meanwhile is to be seen.
        await OnChanged.InvokeAsync();
    }

    private async Task UndoAsync(DateChangeRecord change)
    {
        _isBusy = true;
        try
        {
            var outcome = await Desk.UndoDatesAsync(Row.DocumentId, change.Id, CancellationToken.None);
            if (outcome == DateChangeOutcome.Done)
            {
                Logger.DatesChanged(Row.DocumentId);
                Snackbar.Add(Text["Dates.UndoDone", Row.Title], Severity.Success);
            }
            else
            {
                Snackbar.Add(DateProblems.Of(Text, outcome), Severity.Warning);
            }

            await OnChanged.InvokeAsync();
        }
        catch (Exception exception)
        {
            Logger.DatesNotChanged(exception, Row.DocumentId);
            Snackbar.Add(Text["Corpus.ChangeFailed"], Severity.Error);
        }

        _isBusy = false;
    }

    private string Describe(DocumentDates dates)
    {
        var days = ValidityWords.Of(Text, dates.From, dates.To) ?? Text["Dates.Always"];
        var replacement = dates.ReplacedById is { } id ? History.Titles.GetValueOrDefault(id) ?? (id == Row.ReplacedById ? Row.ReplacedByTitle : null) : null;
        return replacement is null ? days : Text["Dates.WithReplacement", days, replacement];
    }
}
