using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>What goes with a finished answer: the reminder to check it, copy, cost, and the extracts that it was given but does not cite.</summary>
public sealed partial class AnswerFooter : IAsyncDisposable
{
    private Clipboard? _clipboard;
    private bool _isCopied;
    private string _copyOutcome = string.Empty;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Parameter, EditorRequired] public required TurnSnapshot Snapshot { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<NumberedPassage> Others { get; set; }

    /// <summary>What is copied for a case file.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<CitedRule> Rules { get; set; }

    /// <summary>Which texts may no longer be relied on.</summary>
    [Parameter] public SourceDoubts Doubts { get; set; } = SourceDoubts.None;

    [Parameter] public EventCallback<NumberedPassage> OnCite { get; set; }

    private string CopyIcon => _isCopied ? Icons.Material.Outlined.Check : Icons.Material.Outlined.ContentCopy;

    private string CopyLabel => _isCopied ? Text["Copy.Done"] : Text["Copy.Action"];

    public async ValueTask DisposeAsync()
    {
        if (_clipboard is not null) await _clipboard.DisposeAsync();
    }

    private async Task CopyAsync()
    {
        _clipboard ??= new Clipboard(Js);
        _isCopied = await _clipboard.CopyAsync(AnswerPlainText.Compose(Text, Snapshot, Doubts));
        _copyOutcome = _isCopied ? Text["Copy.Announced"] : string.Empty;
        if (!_isCopied) Snackbar.Add(Text["Copy.Failed"], Severity.Warning);
    }

    private string UsageSummary(TurnUsage usage) =>
        Text["Usage.Summary", (usage.Milliseconds / 1000.0).ToString("0.0", FrenchDates.Culture), usage.PromptTokens + usage.OutputTokens];

    private string UsageDetails(TurnUsage usage) =>
        Text["Usage.Details", usage.PromptTokens, usage.CachedTokens, usage.OutputTokens];
}
