using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Layout;

/// <summary>Shown when the page has lost its server. It covers nothing: what is on screen can still be read and copied.</summary>
public sealed partial class ConnectionNotice
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }
}
