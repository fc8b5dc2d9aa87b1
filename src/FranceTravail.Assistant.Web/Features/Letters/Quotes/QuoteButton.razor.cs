using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Letters.Quotes;

/// <summary>« Citer dans un courrier »: asks for the letter, and goes to it. The address holds the letter's id and nothing of the rule.</summary>
public sealed partial class QuoteButton
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired] public required CitedRule Rule { get; set; }

    /// <summary>True: an icon, beside the words that it is about.</summary>
    [Parameter] public bool IsCompact { get; set; }

    private async Task AskAsync()
    {
        if (await QuoteDialog.AskAsync(Dialogs, Text["Quote.Title"], Rule) is { } letter) Navigation.NavigateTo($"/courriers/{letter}");
    }
}
