namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>Sundays and the public holidays of the labour code (article L3133-1), on which no agency receives anybody.</summary>
internal static class ClosedDays
{
    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];

    // Easter Monday, Ascension and Whit Monday.
    private static readonly int[] AfterEaster = [1, 39, 50];

    public static bool Contains(DateOnly day) =>
        day.DayOfWeek == DayOfWeek.Sunday || Fixed.Contains((day.Month, day.Day)) || AfterEaster.Any(days => Easter(day.Year).AddDays(days) == day);

    // The Gregorian computation of Meeus, Jones and Butcher.
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - b / 4 - g + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return new DateOnly(year, sum / 31, sum % 31 + 1);
    }
}
