using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>The document's words, as text and never as markup, with the passage marked and its decisive sentence marked in it.</summary>
public sealed partial class SourceText
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required PassageWindow Window { get; set; }

    /// <summary>The passage of the window, with the sentence in it that was found decisive.</summary>
    [Parameter, EditorRequired] public required MarkedPassage Marked { get; set; }

    /// <summary>True: the marked sentence is one that a letter quotes.</summary>
    [Parameter] public bool IsQuoted { get; set; }

    [Parameter] public EventCallback OnShowAll { get; set; }
}
