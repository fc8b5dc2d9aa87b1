using System.Globalization;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>A day as people type it.</summary>
/// <param name="Day">Null where no day can be read.</param>
/// <param name="Fault">Why none can; null where one is, and where nothing was typed.</param>
internal sealed record TypedDay(DateOnly? Day, TypedDayFault? Fault)
{
    // What people type for a day; the last form is what other tools copy.
    private static readonly string[] Forms = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "ddMMyyyy", "yyyy-MM-dd"];

    private const int FirstYear = 1945;
    private const int LastYear = 2099;

    public static TypedDay Read(string? typed)
    {
        var text = (typed ?? string.Empty).Trim();
        if (text.Length == 0) return new TypedDay(null, null);

        if (DateOnly.TryParseExact(text, Forms, FrenchDates.Culture, DateTimeStyles.None, out var day))
            return day.Year is >= FirstYear and <= LastYear ? new TypedDay(day, null) : new TypedDay(null, TypedDayFault.Year);

        return new TypedDay(null, IsForm(text) ? TypedDayFault.NoSuchDay : TypedDayFault.Form);
    }

    /// <summary>What is wrong and what to do; null where nothing is.</summary>
    public static string? Problem(IStringLocalizer<Interface> text, TypedDayFault? fault) => fault switch
    {
        null => null,
        TypedDayFault.NoSuchDay => text["TypedDay.NoSuchDay"].Value,
        TypedDayFault.Year => text["TypedDay.Year", FirstYear.ToString(CultureInfo.InvariantCulture), LastYear.ToString(CultureInfo.InvariantCulture)].Value,
        _ => text["TypedDay.Form"].Value,
    };

    // The right signs in the right places: what is wrong is the day that they say.
    private static bool IsForm(string text)
    {
        var parts = text.Split('/', '.', '-');
        return parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit))
            && parts.Select(part => part.Length).ToArray() is [1 or 2, 1 or 2, 4] or [4, 2, 2] or [8];
    }
}

internal enum TypedDayFault
{
    /// <summary>« demain », « 03/24 ».</summary>
    Form,

    /// <summary>« 31/02/2026 ».</summary>
    NoSuchDay,

    /// <summary>A day on which no text was, or will be, in force.</summary>
    Year,
}
