using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>The second of the two presses that withdraw a document: why, and what to use instead.</summary>
public sealed partial class WithdrawDialog
{
    private const int Suggested = 8;
    private const int Examined = 200;

    private string _reason = string.Empty;
    private string _replacement = string.Empty;
    private IReadOnlyList<CorpusRow> _candidates = [];
    private bool _isUnknown;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required CorpusDesk Desk { get; init; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired] public required string DocumentId { get; set; }

    [Parameter, EditorRequired] public required string DocumentTitle { get; set; }

    private bool CanWithdraw => !string.IsNullOrWhiteSpace(_reason);

    private async Task SuggestAsync(ChangeEventArgs change)
    {
        var typed = change.Value as string ?? string.Empty;
        _replacement = typed;
        _isUnknown = false;
        if (typed.Length == 0) return;

        var listing = await Desk.FindAsync(new CorpusQuery(typed, null, CorpusStanding.InForce, 0, Suggested), CancellationToken.None);
        if (_replacement == typed) _candidates = [.. listing.Rows.Where(row => row.DocumentId != DocumentId)];
    }

    private async Task WithdrawAsync()
    {
        if (!CanWithdraw) return;

        var typed = _replacement.Trim();
        var replacement = typed.Length == 0 ? null : await FindReplacementAsync(typed);
        _isUnknown = typed.Length > 0 && replacement is null;
        if (!_isUnknown) Dialog.Close(DialogResult.Ok(new Answer(_reason.Trim(), replacement)));
    }

    /// <summary>The document of that identifier, else of that title; null where there is none besides the withdrawn one.</summary>
    private async Task<string?> FindReplacementAsync(string typed)
    {
        var listing = await Desk.FindAsync(new CorpusQuery(typed, null, CorpusStanding.InForce, 0, Examined), CancellationToken.None);
        var others = listing.Rows.Where(row => row.DocumentId != DocumentId).ToList();
        var found = others.Find(row => row.DocumentId == typed)
            ?? others.Find(row => string.Equals(row.Title, typed, StringComparison.OrdinalIgnoreCase));
        return found?.DocumentId;
    }

    public sealed record Answer(string Reason, string? ReplacedById);
}
