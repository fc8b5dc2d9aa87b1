using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters;

/// <summary>One letter of a list.</summary>
public sealed partial class LetterLine
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required LetterSummary Letter { get; set; }

    /// <summary>The letter template's title.</summary>
    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>False where all letters around it have the same.</summary>
    [Parameter] public bool HasTitle { get; set; } = true;

    [Parameter] public EventCallback OnDelete { get; set; }

    private string Recipient => Letter.Recipient ?? Text["Letters.NoRecipient"];
}
