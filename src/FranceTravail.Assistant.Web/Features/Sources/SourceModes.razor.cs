using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>A PDF is read as text, or as its pages are printed.</summary>
public sealed partial class SourceModes
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter] public bool IsPage { get; set; }

    /// <summary>True: the pages.</summary>
    [Parameter] public EventCallback<bool> OnChoose { get; set; }
}
