using System.Globalization;
using FranceTravail.Assistant.Data;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>Dates as the page writes them, in French and in Paris time whatever the server's or the browser's settings are.</summary>
internal static class FrenchDates
{
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« 25/09/2024 ».</summary>
    public static string Short(DateOnly date) => date.ToString("dd/MM/yyyy", Culture);

    /// <summary>« 24/11/2026 à 14:05 ».</summary>
    public static string Moment(DateTimeOffset moment) =>
        ParisCalendar.TimeOf(moment).ToString("dd/MM/yyyy 'à' HH:mm", Culture);

    /// <summary>« 25 novembre à 14:05 », for what is a few weeks old at most.</summary>
    public static string DayInWords(DateTimeOffset moment)
    {
        var time = ParisCalendar.TimeOf(moment);
        return time.ToString(time.Day == 1 ? "'1er' MMMM 'à' HH:mm" : "d MMMM 'à' HH:mm", Culture);
    }
}
