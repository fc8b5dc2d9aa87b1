using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Layout;

/// <summary>The document around the interactive page, and all that shows before and beside it.</summary>
public sealed partial class App
{
    // No prerendering: controls that look ready before the circuit is there would swallow what is typed into them.
    private static readonly IComponentRenderMode Interactive = new InteractiveServerRenderMode(prerender: false);

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }
}
