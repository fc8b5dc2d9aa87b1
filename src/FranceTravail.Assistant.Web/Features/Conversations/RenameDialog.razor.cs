using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Conversations;

public sealed partial class RenameDialog
{
    private string _title = string.Empty;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired] public required string CurrentTitle { get; set; }

    private bool CanRename => !string.IsNullOrWhiteSpace(_title);

    protected override void OnInitialized() => _title = CurrentTitle;

    private void Rename()
    {
        if (CanRename) Dialog.Close(DialogResult.Ok(_title.Trim()));
    }
}
