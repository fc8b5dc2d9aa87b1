using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus.Gaps;

internal static class GapLabels
{
    public static string Of(IStringLocalizer<Interface> text, GapState state) => state switch
    {
        GapState.Open => text["GapState.Open"],
        GapState.Treated => text["GapState.Treated"],
        _ => text["GapState.Dismissed"],
    };

    public static string Of(IStringLocalizer<Interface> text, GapReason reason) => reason switch
    {
        GapReason.NothingFound => text["GapReason.NothingFound"],
        GapReason.NothingAnswers => text["GapReason.NothingAnswers"],
        GapReason.ModelRefused => text["GapReason.ModelRefused"],
        GapReason.ChecksFailed => text["GapReason.ChecksFailed"],
        GapReason.SupportWithdrawn => text["GapReason.SupportWithdrawn"],
        _ => text["GapReason.Reported"],
    };
}
