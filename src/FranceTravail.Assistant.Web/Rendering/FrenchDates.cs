using System.Globalization;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>Dates as the page writes them, in French and in Paris time whatever the server's settings are.</summary>
internal static class FrenchDates
{
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>« 25/09/2024 ».</summary>
    public static string Short(DateOnly date) => date.ToString("dd/MM/yyyy", Culture);

    /// <summary>« 24/11/2026 à 14:05 ».</summary>
    public static string Moment(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Paris).ToString("dd/MM/yyyy 'à' HH:mm", Culture);

    public static DateOnly Day(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Paris).DateTime);
}
