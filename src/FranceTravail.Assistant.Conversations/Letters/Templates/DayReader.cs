using System.Globalization;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>A day in any of the forms in which agents type one: « 02/11/26 », « mardi 1er décembre 2026 », « 2026-12-01 ».</summary>
internal static partial class DayReader
{
    private const string Form = "Une date de la forme jj/mm/aaaa.";
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly string[] Months = [.. French.DateTimeFormat.MonthNames.Take(12).Select(Plain)];

    /// <summary>The day, or why it is none: one of both is null.</summary>
    public static (DateOnly? Day, string? Error) Read(string text)
    {
        var match = Numbers().Match(text.Trim()) is { Success: true } numbers ? numbers : Words().Match(text.Trim());
        if (!match.Success) return (null, Form);

        var (day, year) = (Number(match, "day"), match.Groups["year"].Length == 2 ? 2000 + Number(match, "year") : Number(match, "year"));
        var month = match.Groups["name"].Success ? 1 + Array.IndexOf(Months, Plain(match.Groups["name"].Value)) : Number(match, "month");
        if (match.Groups["name"].Success && month == 0) return (null, Form);
        if (year is < FirstYear or > LastYear) return (null, $"L'année {match.Groups["year"].Value} ne peut pas être celle d'un courrier. {Form}");
        if (month is < 1 or > 12 || day == 0) return (null, $"Cette date n'existe pas. {Form}");
        if (day > DateTime.DaysInMonth(year, month))
            return (null, $"Cette date n'existe pas : {French.DateTimeFormat.GetMonthName(month)} {year} a {DateTime.DaysInMonth(year, month)} jours. {Form}");

        var read = new DateOnly(year, month, day);
        var (said, weekday) = (match.Groups["weekday"].Value.ToLower(French), read.ToString("dddd", French));
        return said.Length > 0 && said != weekday ? (null, $"Le {FrenchDay.Written(read)} est un {weekday}, pas un {said}.") : (read, null);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Plain(string month) => PlainWords.Unaccented(month).ToLowerInvariant();

    private const string Weekday = @"^(?:le\s+)?(?:(?<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+)?(?:le\s+)?";

    // Two digits are a year of this century: letters speak of days to come.
    [GeneratedRegex(Weekday + @"(?:(?<day>\d{1,2})(?<between>[/.-])(?<month>\d{1,2})\k<between>(?<year>\d{4}|\d{2})|(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2}))$", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex(Weekday + @"(?<day>\d{1,2})(?:\s?er)?\s+(?<name>\p{L}+)\s+(?<year>\d{4}|\d{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
