using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus.Dates;

internal static class DateProblems
{
    /// <summary>Why dates were not changed, and what to do.</summary>
    public static string Of(IStringLocalizer<Interface> text, DateChangeOutcome outcome) => outcome switch
    {
        DateChangeOutcome.OutOfOrder => text["Dates.OutOfOrder"],
        DateChangeOutcome.UnknownReplacement => text["Withdraw.UnknownReplacement"],
        DateChangeOutcome.Circular => text["Dates.Circular"],
        DateChangeOutcome.Overtaken => text["Dates.Overtaken"],
        _ => text["Dates.NothingToDo"],
    };
}
