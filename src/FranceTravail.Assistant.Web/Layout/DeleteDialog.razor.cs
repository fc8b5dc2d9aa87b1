using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Layout;

/// <summary>The second of the two presses that delete something.</summary>
public sealed partial class DeleteDialog
{
    private static readonly DialogOptions Options = new()
    {
        CloseOnEscapeKey = true,
        FullWidth = true,
        MaxWidth = MaxWidth.Small,
    };

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired] public required string Question { get; set; }

    [Parameter, EditorRequired] public required string Consequence { get; set; }

    /// <summary>True where the user wants it deleted.</summary>
    public static async Task<bool> AskAsync(IDialogService dialogs, string title, string question, string consequence)
    {
        var parameters = new DialogParameters<DeleteDialog> { { dialog => dialog.Question, question }, { dialog => dialog.Consequence, consequence } };
        var dialog = await dialogs.ShowAsync<DeleteDialog>(title, parameters, Options);
        return await dialog.Result is { Canceled: false };
    }

    private void Delete() => Dialog.Close(DialogResult.Ok(true));
}
