using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

/// <summary>One rule as it is written, tried on a question, then saved.</summary>
public sealed partial class VocabularyEditor
{
    private readonly string _id = $"editor-{Guid.NewGuid():N}";
    private ElementReference _wordsField;
    private VocabularyKind _kind;
    private string _words = string.Empty;
    private string _added = string.Empty;
    private string _question = string.Empty;
    private IReadOnlyList<VocabularyFault> _faults = [];
    private (SearchPreview Before, SearchPreview After)? _preview;
    private bool _isBusy;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required VocabularyDesk Desk { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Inject] public required IFailureWording Wording { get; init; }

    [Inject] public required ILogger<VocabularyEditor> Logger { get; init; }

    /// <summary>The entry to change; null writes a new one.</summary>
    [Parameter] public VocabularyEntry? Entry { get; set; }

    [Parameter] public EventCallback OnSaved { get; set; }

    /// <summary>Another changed the entry meanwhile: it is to be shown as it is now, and what is typed stays.</summary>
    [Parameter] public EventCallback OnOvertaken { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }

    private VocabularyRule Rule => new(_kind, _words, _kind == VocabularyKind.OneWay ? _added : string.Empty);

    private string Hint => _kind switch
    {
        VocabularyKind.Equivalents => Text["Vocabulary.EquivalentsHint"],
        VocabularyKind.OneWay => Text["Vocabulary.OneWayHint"],
        _ => Text["Vocabulary.CapitalsHint"],
    };

    private string WordsLabel => _kind switch
    {
        VocabularyKind.Equivalents => Text["Vocabulary.EquivalentsLabel"],
        VocabularyKind.OneWay => Text["Vocabulary.TriggersLabel"],
        _ => Text["Vocabulary.AcronymsLabel"],
    };

    protected override void OnInitialized()
    {
        if (Entry is not null) (_kind, _words, _added) = Entry.Rule;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await _wordsField.FocusAsync();
    }

    private Task TryAsync() => WorkAsync(async () =>
    {
        _preview = null;
        _faults = await Desk.CheckAsync(Entry?.Id, Rule, CancellationToken.None);
        if (_faults.Count == 0) _preview = await Desk.PreviewAsync(_question, Entry?.Id, Rule, CancellationToken.None);
    });

    private Task SaveAsync() => WorkAsync(async () =>
    {
        _faults = await Desk.SaveAsync(Entry, Rule, Entry?.IsEnabled ?? true, CancellationToken.None);
        if (_faults.Any(fault => fault.Kind == VocabularyFaultKind.Overtaken)) await OnOvertaken.InvokeAsync();
        if (_faults.Count > 0) return;

        Logger.VocabularyChanged();
        Snackbar.Add(Text["Vocabulary.Saved"], Severity.Success);
        await OnSaved.InvokeAsync();
    });

    private async Task WorkAsync(Func<Task> work)
    {
        if (_isBusy) return;

        _isBusy = true;
        try
        {
            await work();
        }
        catch (Exception exception)
        {
            Logger.VocabularyNotChanged(exception);
            Snackbar.Add(Wording.Describe(exception), Severity.Error);
        }

        _isBusy = false;
    }
}
