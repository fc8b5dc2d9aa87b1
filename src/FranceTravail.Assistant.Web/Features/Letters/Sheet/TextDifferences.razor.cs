using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Sheet;

/// <summary>Two texts in one, word by word: what went is struck out, what came is underlined, and both are said.</summary>
public sealed partial class TextDifferences
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required string Before { get; set; }

    [Parameter, EditorRequired] public required string After { get; set; }
}
