using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus;

internal static class StandingLabels
{
    public static string Of(IStringLocalizer<Interface> text, CorpusStanding standing) => standing switch
    {
        CorpusStanding.InForce => text["Standing.InForce"],
        CorpusStanding.Upcoming => text["Standing.Upcoming"],
        CorpusStanding.Ended => text["Standing.Ended"],
        _ => text["Standing.Withdrawn"],
    };
}
