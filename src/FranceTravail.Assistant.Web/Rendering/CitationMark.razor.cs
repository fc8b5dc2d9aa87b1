using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>The small number in an answer's text that opens its passage.</summary>
public sealed partial class CitationMark
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required NumberedPassage Passage { get; set; }

    [Parameter] public EventCallback<NumberedPassage> OnOpen { get; set; }
}
