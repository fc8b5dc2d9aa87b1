using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Equity;

/// <summary>The outcomes of the mirror test in the words of the page.</summary>
internal static class EquityTexts
{
    public static string Of(this IStringLocalizer<Interface> text, MirrorSwap swap) => swap switch
    {
        MirrorSwap.Gender => text["Equity.Gender"],
        MirrorSwap.Name => text["Equity.Name"],
        MirrorSwap.Age => text["Equity.Age"],
        _ => text["Equity.Disability"],
    };

    public static string Of(this IStringLocalizer<Interface> text, MirrorVerdict verdict) => verdict switch
    {
        MirrorVerdict.Identical => text["Equity.Identical"],
        MirrorVerdict.WordedOtherwise => text["Equity.WordedOtherwise"],
        MirrorVerdict.ToneDiffers => text["Equity.ToneDiffers"],
        _ => text["Equity.RequirementDiffers"],
    };

    public static string Of(this IStringLocalizer<Interface> text, Tone tone) => tone switch
    {
        Tone.Warm => text["Equity.Warm"],
        Tone.Firm => text["Equity.Firm"],
        Tone.Suspicious => text["Equity.Suspicious"],
        _ => text["Equity.Condescending"],
    };
}
