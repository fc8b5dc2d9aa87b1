using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>The second of the two presses that withdraw a document: why, and what to use instead.</summary>
public sealed partial class WithdrawDialog
{
    private ReplacementField _replacement = null!;
    private string _reason = string.Empty;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired] public required string DocumentId { get; set; }

    [Parameter, EditorRequired] public required string DocumentTitle { get; set; }

    private bool CanWithdraw => !string.IsNullOrWhiteSpace(_reason);

    private async Task WithdrawAsync()
    {
        if (!CanWithdraw) return;

        if (await _replacement.ReadAsync() is (true, var replacement)) Dialog.Close(DialogResult.Ok(new Answer(_reason.Trim(), replacement)));
    }

    public sealed record Answer(string Reason, string? ReplacedById);
}
