using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Series;

/// <summary>« Courrier 3 sur 12 · 5 validés »: from one letter of a series to another. The shortcuts are those that the links declare (see <c>keyboard.js</c>).</summary>
public sealed partial class SeriesNavigation
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required SeriesWalk Walk { get; set; }

    /// <summary>Something in the form of the letter that is shown is missing or cannot be read.</summary>
    [Parameter] public bool IsToComplete { get; set; }
}
