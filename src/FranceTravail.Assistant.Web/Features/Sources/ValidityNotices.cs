using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>What must be said of a text that may not, or not on every day, be relied on.</summary>
internal static class ValidityNotices
{
    /// <summary>French sentences; none where the text is in force.</summary>
    public static IEnumerable<string> Of(IStringLocalizer<Interface> text, SourceValidity validity, DateOnly today)
    {
        string? notice = validity.StandingOn(today) switch
        {
            SourceStanding.Withdrawn => text["SourcePanel.Withdrawn", FrenchDates.Short(ParisCalendar.DayOf(validity.WithdrawnAt!.Value)), validity.WithdrawnFor!].Value,
            SourceStanding.Superseded => text["SourcePanel.Superseded"].Value,
            SourceStanding.Ended => text["SourcePanel.Ended", FrenchDates.Short(validity.To!.Value)].Value,
            SourceStanding.Upcoming => text["SourcePanel.Upcoming", FrenchDates.Short(validity.From!.Value)].Value,
            _ => null,
        };
        if (notice is null) yield break;

        yield return notice;
        if (validity.ReplacedBy is { } other) yield return text["SourcePanel.ReplacedBy", other];
    }
}
