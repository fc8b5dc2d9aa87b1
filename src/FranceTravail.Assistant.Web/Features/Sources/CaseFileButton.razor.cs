using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>« Copier pour le dossier »: rules with their article, document, date and address.</summary>
public sealed partial class CaseFileButton : IAsyncDisposable
{
    private Clipboard? _clipboard;
    private bool _isCopied;
    private string _outcome = string.Empty;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required SourceReader Reader { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Inject] public required ILogger<CaseFileButton> Logger { get; init; }

    [Parameter, EditorRequired] public required IReadOnlyList<CitedRule> Rules { get; set; }

    private string Icon => _isCopied ? Icons.Material.Outlined.Check : Icons.Material.Outlined.NoteAdd;

    public async ValueTask DisposeAsync()
    {
        if (_clipboard is not null) await _clipboard.DisposeAsync();
    }

    private async Task CopyAsync()
    {
        try
        {
            var notes = new List<string>();
            var isDoubtful = false;
            foreach (var rule in Rules)
            {
                // As it stands now: the answer, and the page, may be old.
                var source = await Reader.FindAsync(rule.PassageId, User.Groups, CancellationToken.None);
                IReadOnlyList<string> warnings = source is null ? [] : [.. ValidityNotices.Of(Text, source.Validity, ParisCalendar.Today(Time))];
                notes.Add(CaseFileNote.Compose(Text, rule, source?.Source, warnings));
                isDoubtful |= warnings.Count > 0;
            }

            _clipboard ??= new Clipboard(Js);
            _isCopied = await _clipboard.CopyAsync(string.Join("\n\n", notes));
            _outcome = !_isCopied ? string.Empty : isDoubtful ? Text["CaseFile.AnnouncedDoubtful"] : Text["CaseFile.Announced"];
            if (!_isCopied) Snackbar.Add(Text["Copy.Failed"], Severity.Warning);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Logger.CaseFileNotCopied(exception);
            Snackbar.Add(Text["CaseFile.Failed"], Severity.Error);
        }
    }
}
