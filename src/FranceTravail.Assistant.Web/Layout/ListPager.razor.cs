using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Layout;

/// <summary>Goes through the pages of a list; nothing where it has one page only.</summary>
public sealed partial class ListPager
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    /// <summary>From 0.</summary>
    [Parameter, EditorRequired] public required int Page { get; set; }

    [Parameter, EditorRequired] public required int PageCount { get; set; }

    /// <summary>Tells the pager of one list from that of another.</summary>
    [Parameter] public string? Class { get; set; }

    [Parameter] public EventCallback<int> OnGo { get; set; }
}
