using System.Globalization;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>The one date of a selection → another one, each time it is told, with its day of the week.</summary>
internal static partial class DateChange
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static Rewriting Apply(RewriteRequest request, IReadOnlyList<SelectionPart> parts)
    {
        var (typed, error) = DayReader.Read(request.Argument ?? string.Empty);
        if (typed is not { } day) return Rewriting.Refused(error!);

        var open = parts.Where(part => part.Kind is SelectionPartKind.Body or SelectionPartKind.Subject).ToList();
        var dates = open.SelectMany(part => DatesOf(part.Text)).ToList();
        if (dates.Count == 0) return Rewriting.Refused("La sélection ne contient aucune date que l'on puisse changer.");

        var first = dates.MaxBy(date => date.Value.Count(char.IsAsciiDigit))!;
        if (dates.Find(date => !IsSame(date, first)) is { } other) return Rewriting.Refused($"La sélection contient plusieurs dates : {first.Text} et {other.Text}. Sélectionnez celle qui change.");
        if (parts.Any(part => part.Kind == SelectionPartKind.Reserved && DatesOf(part.Text).Any(date => IsSame(date, first))))
            return Rewriting.Refused("Cette date figure aussi dans une mention qui ne se modifie pas : changez-la dans le formulaire.");

        var text = string.Concat(parts.Select(part => open.Contains(part) ? Changed(part.Text, day) : part.Text));
        return Rewriting.ByCode(text, FieldOf(request, first));
    }

    private static string Changed(string text, DateOnly day)
    {
        foreach (var datum in Enumerable.Reverse(Found(text)))
        {
            text = text.Remove(datum.Start, datum.Text.Length).Insert(datum.Start, Written(day, datum.Text));
            if (Weekday().Match(text[..datum.Start]) is not { Success: true } match) continue;

            var name = day.ToString("dddd", French);
            var weekday = match.Groups["day"];
            if (char.IsUpper(weekday.Value[0])) name = char.ToUpper(name[0], French) + name[1..];
            text = text.Remove(weekday.Index, weekday.Length).Insert(weekday.Index, name);
        }

        return text;
    }

    private static string Written(DateOnly day, string like) =>
        like.Contains('/', StringComparison.Ordinal) ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : FrenchDay.Written(day);

    // « 1/2 » is no date, and a birth date is not to be moved.
    private static List<PersonalDatum> Found(string text) =>
        [.. PersonalDataReader.ReadWithFacts(text).Where(datum => datum.Kind == PersonalDataKind.Date && FigureReader.Read(datum.Text) is [{ Kind: FigureKind.Date }])];

    private static IEnumerable<Figure> DatesOf(string text) => Found(text).SelectMany(datum => FigureReader.Read(datum.Text));

    // A date without its year is the same day of the year that is told beside it.
    private static bool IsSame(Figure one, Figure other) =>
        one.Value[^5..] == other.Value[^5..] && (one.Value == other.Value || one.Value[0] == '?' || other.Value[0] == '?');

    private static string? FieldOf(RewriteRequest request, Figure date) => request.Template.Fields
        .FirstOrDefault(field => field.Kind == FieldKind.Date && request.Facts.Values.TryGetValue(field.Name, out var value) && DatesOf(value).Any(own => IsSame(own, date)))?.Name;

    [GeneratedRegex(@"\b(?<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \u00a0]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();
}
