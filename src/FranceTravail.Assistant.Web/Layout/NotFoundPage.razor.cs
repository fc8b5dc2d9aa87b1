using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Layout;

public sealed partial class NotFoundPage
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }
}
