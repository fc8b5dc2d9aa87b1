using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

/// <summary>One entry of the list, with what was changed of it and the way back.</summary>
public sealed partial class VocabularyItem
{
    private readonly string _nameId = $"entry-{Guid.NewGuid():N}";
    private IReadOnlyList<VocabularyChange>? _history;
    private IReadOnlyList<VocabularyFault> _faults = [];
    private bool _isBusy;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required VocabularyDesk Desk { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Inject] public required ILogger<VocabularyItem> Logger { get; init; }

    [Parameter, EditorRequired] public required VocabularyEntry Entry { get; set; }

    [Parameter] public bool IsEditing { get; set; }

    [Parameter] public EventCallback OnEdit { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    /// <summary>The entry was changed, taken out or put back.</summary>
    [Parameter] public EventCallback OnChanged { get; set; }

    /// <summary>Another changed the entry while it was edited.</summary>
    [Parameter] public EventCallback OnOvertaken { get; set; }

    private Task SavedAsync()
    {
        _history = null;
        return OnChanged.InvokeAsync();
    }

    private Task ToggleAsync() => ChangeAsync(async () =>
    {
        _faults = await Desk.SaveAsync(Entry, Entry.Rule, !Entry.IsEnabled, CancellationToken.None);
        return _faults.Count == 0;
    });

    private Task RemoveAsync() => ChangeAsync(async () =>
    {
        if (await Desk.RemoveAsync(Entry, CancellationToken.None)) return true;

        _faults = [new VocabularyFault(VocabularyFaultKind.Overtaken)];
        return false;
    });

    private Task UndoAsync(VocabularyChange change) => ChangeAsync(async () =>
    {
        if (await Desk.UndoAsync(change, CancellationToken.None)) return true;

        Snackbar.Add(Text["Corpus.AlreadyDone"], Severity.Info);
        return false;
    });

    private async Task ToggleHistoryAsync()
    {
        try
        {
            _history = _history is null ? await Desk.HistoryAsync(Entry.Id, CancellationToken.None) : null;
        }
        catch (Exception exception)
        {
            Logger.VocabularyNotRead(exception);
            Snackbar.Add(Text["Vocabulary.LoadFailed"], Severity.Error);
        }
    }

    private async Task ChangeAsync(Func<Task<bool>> change)
    {
        (_isBusy, _faults) = (true, []);
        try
        {
            if (await change()) Logger.VocabularyChanged();

            // Whoever changed it: what is shown is as old as what was pressed.
            if (_faults.All(fault => fault.Kind == VocabularyFaultKind.Overtaken)) await SavedAsync();
        }
        catch (Exception exception)
        {
            Logger.VocabularyNotChanged(exception);
            Snackbar.Add(Text["Corpus.ChangeFailed"], Severity.Error);
        }

        _isBusy = false;
    }

    private string Describe(VocabularyChange change)
    {
        if (change.Rule is null) return Text["Vocabulary.Removed"];

        var rule = VocabularyLabels.Of(change.Rule);
        return change.IsEnabled ? rule : Text["Vocabulary.DisabledRule", rule];
    }
}
