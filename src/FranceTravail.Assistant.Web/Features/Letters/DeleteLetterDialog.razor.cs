using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Letters;

public sealed partial class DeleteLetterDialog
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired] public required string LetterTitle { get; set; }

    private void Delete() => Dialog.Close(DialogResult.Ok(true));
}
