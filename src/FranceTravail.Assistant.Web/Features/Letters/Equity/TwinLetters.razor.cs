using FranceTravail.Assistant.Conversations.Letters.Equity;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Equity;

/// <summary>The two letters of a pair beside each other.</summary>
public sealed partial class TwinLetters
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required MirrorPair Pair { get; set; }

    private string Ratio => Pair.Letters.LengthRatio.ToString("0.00", FrenchDates.Culture);
}
