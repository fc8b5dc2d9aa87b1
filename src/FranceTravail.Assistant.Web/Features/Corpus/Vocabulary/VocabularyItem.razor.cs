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

    private Task ToggleAsync() => ChangeAsync(
        async () => _faults = await Desk.SaveAsync(Entry.Id, Entry.Rule, !Entry.IsEnabled, CancellationToken.None));

    private Task RemoveAsync() => ChangeAsync(() => Desk.RemoveAsync(Entry.Id, CancellationToken.None));

    private Task UndoAsync(VocabularyChange change) => ChangeAsync(async () =>
    {
        if (!await Desk.UndoAsync(change, CancellationToken.None)) Snackbar.Add(Text["Corpus.AlreadyDone"], Severity.Info);
        _history = null;
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

    private async Task ChangeAsync(Func<Task> change)
    {
        (_isBusy, _faults) = (true, []);
        try
        {
            await change();
            if (_faults.Count == 0)
            {
                Logger.VocabularyChanged();
                await OnChanged.InvokeAsync();
            }
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
