using System.Globalization;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>A day as letters write it.</summary>
internal static class FrenchDay
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« 12 décembre 2026 », « 1er décembre 2026 ».</summary>
    public static string Written(DateOnly day) => day.ToString(day.Day == 1 ? "'1er' MMMM yyyy" : "d MMMM yyyy", French);
}
