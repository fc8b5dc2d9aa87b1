using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus.Dates;

/// <summary>When a document is in force, and what takes its place. It closes once the change is made, so that nothing typed is lost.</summary>
public sealed partial class DatesDialog
{
    private ReplacementField _replacement = null!;
    private string _from = string.Empty;
    private string _to = string.Empty;
    private string _reason = string.Empty;
    private TypedDayFault? _fromFault;
    private TypedDayFault? _toFault;
    private bool _isBusy;
    private string? _problem;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required CorpusDesk Desk { get; init; }

    [Inject] public required ILogger<DatesDialog> Logger { get; init; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired] public required CorpusRow Row { get; set; }

    private bool CanSave => !_isBusy && !string.IsNullOrWhiteSpace(_reason);

    protected override void OnInitialized() => (_from, _to) = (Shown(Row.InForceFrom), Shown(Row.InForceTo));

    private async Task SaveAsync()
    {
        if (!CanSave) return;

        _problem = null;
        (var from, _fromFault) = Read(_from, Row.InForceFrom);
        (var to, _toFault) = Read(_to, Row.InForceTo);
        if (await _replacement.ReadAsync() is not (true, var replacement) || _fromFault is not null || _toFault is not null) return;

        _isBusy = true;
        try
        {
            var outcome = await Desk.ChangeDatesAsync(Row, new DocumentDates(from, to, replacement), _reason.Trim(), CancellationToken.None);
            if (outcome == DateChangeOutcome.Done) Dialog.Close(DialogResult.Ok(true));
            else _problem = DateProblems.Of(Text, outcome);
        }
        catch (Exception exception)
        {
            Logger.DatesNotChanged(exception, Row.DocumentId);
            _problem = Text["Corpus.ChangeFailed"];
        }

        _isBusy = false;
    }

    private static string Shown(DateOnly? day) => day is { } given ? FrenchDates.Short(given) : string.Empty;

    // A day that stands there from before stays, even one that nobody would type.
    private static TypedDay Read(string? typed, DateOnly? before) =>
        before is not null && typed == Shown(before) ? new TypedDay(before, null) : TypedDay.Read(typed);
}
