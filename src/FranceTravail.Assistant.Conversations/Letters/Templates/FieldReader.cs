using System.Globalization;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>What was typed in a field → the value as the letter writes it, or why it cannot be.</summary>
public static partial class FieldReader
{
    public const string Yes = "oui";
    public const string No = "non";

    private const int LongestLine = 200;
    private const int LongestText = 3000;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly string[] DayForms = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd", "d MMMM yyyy", "'1er' MMMM yyyy", "dddd d MMMM yyyy", "dddd '1er' MMMM yyyy"];

    /// <summary>Null, null where nothing was typed.</summary>
    public static (string? Value, string? Error) Read(LetterField field, string? typed)
    {
        var text = typed?.ReplaceLineEndings("\n").Trim();
        if (string.IsNullOrEmpty(text)) return (null, null);

        return field.Kind switch
        {
            FieldKind.Date => Date(text),
            FieldKind.Time => Time(text),
            FieldKind.Amount => AmountReader.Read(text, field.IsRequired),
            FieldKind.Choice => Choice(field, text),
            FieldKind.YesNo => YesNo(text),
            FieldKind.LongText => text.Length <= LongestText ? (text, null) : (null, $"{LongestText} caractères au plus."),
            FieldKind.List => (Items(text), null),
            _ => Line(text),
        };
    }

    /// <summary>A day in any of the forms in which agents type one.</summary>
    internal static bool TryReadDay(string text, out DateOnly day) => DateOnly.TryParseExact(text.Trim(), DayForms, French, DateTimeStyles.AllowWhiteSpaces, out day);

    // The letter has its own list marks; those of a pasted list would stand beside them.
    private static string? Items(string text)
    {
        var items = text.Split('\n').Select(line => ListMark().Replace(line, string.Empty).Trim()).Where(line => line.Length > 0).ToList();
        return items.Count > 0 ? string.Join('\n', items) : null;
    }

    private static (string?, string?) Line(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal)) return (null, "Une seule ligne.");

        return text.Length <= LongestLine ? (text, null) : (null, $"{LongestLine} caractères au plus.");
    }

    private static (string?, string?) Date(string text)
    {
        return TryReadDay(text, out var day) ? (FrenchDay.Written(day), null) : (null, "Une date de la forme jj/mm/aaaa.");
    }

    private static (string?, string?) Time(string text)
    {
        var match = TimeOfDay().Match(text);
        if (!match.Success) return (null, "Une heure de la forme 10 h 30.");

        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"].Value;
        return (minutes is "" or "00" ? $"{hour} h" : $"{hour} h {minutes}", null);
    }

    private static (string?, string?) Choice(LetterField field, string text)
    {
        var chosen = field.Choices.FirstOrDefault(choice => string.Equals(choice.TrimEnd('.'), text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
        if (field.Name == CommonFields.Civility && chosen is null) chosen = Civility(text);
        if (chosen is null) return (null, $"Un choix parmi : {string.Join(", ", field.Choices)}.");

        return field.Accepts is { } accepted && !accepted.Contains(chosen) ? (null, field.Refusal) : (chosen, null);
    }

    private static string? Civility(string text) => Knowledge.Privacy.GenderAgreement.Of(text) switch
    {
        Knowledge.Privacy.Gender.Feminine => "Mme",
        Knowledge.Privacy.Gender.Masculine => "M.",
        _ => null,
    };

    private static (string?, string?) YesNo(string text) => text.ToLowerInvariant() switch
    {
        "oui" or "true" or "vrai" or "1" => (Yes, null),
        "non" or "false" or "faux" or "0" => (No, null),
        _ => (null, "Oui ou non."),
    };

    [GeneratedRegex(@"^\s*[-•–*](?:\s+|$)")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^(?<hour>[01]?\d|2[0-3])\s*(?:h|H|:|heures?)\s*(?<minutes>[0-5]\d)?$")]
    private static partial Regex TimeOfDay();
}
