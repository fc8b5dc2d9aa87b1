using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Corpus.Gaps;

/// <summary>Closes a gap, with a curator's words if they like.</summary>
public sealed partial class GapDecisionDialog
{
    private string? _note;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired] public required string Query { get; set; }

    [Parameter, EditorRequired] public required GapState State { get; set; }

    private void Decide() => Dialog.Close(DialogResult.Ok(_note?.Trim() ?? string.Empty));
}
