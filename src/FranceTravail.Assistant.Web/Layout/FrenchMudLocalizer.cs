using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Layout;

/// <summary>MudBlazor's own words, of which the page uses few, from the page's texts.</summary>
internal sealed class FrenchMudLocalizer(IStringLocalizer<Interface> text) : MudLocalizer
{
    public override LocalizedString this[string key] => text[key];
}
