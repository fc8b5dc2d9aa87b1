using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>What was typed in a field → the value as the letter writes it, or why it cannot be.</summary>
public static partial class FieldReader
{
    public const string Yes = "oui";
    public const string No = "non";

    private const int LongestLine = 200;
    private const int LongestText = 3000;

    /// <summary>Null, null where nothing was typed.</summary>
    public static (string? Value, string? Error) Read(LetterField field, string? typed)
    {
        var text = typed?.ReplaceLineEndings("\n").Trim();
        if (string.IsNullOrEmpty(text)) return (null, null);

        return field.Kind switch
        {
            FieldKind.Date => Date(text),
            FieldKind.Time => TimeReader.Read(text),
            FieldKind.Amount => AmountReader.Read(text, field.IsRequired),
            FieldKind.Choice => Choice(field, text),
            FieldKind.YesNo => YesNo(text),
            FieldKind.LongText => text.Length <= LongestText ? (text, null) : (null, $"{LongestText} caractères au plus."),
            FieldKind.List => (Items(text), null),
            _ => Line(text),
        };
    }

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
        var (day, error) = DayReader.Read(text);
        return (day is { } read ? FrenchDay.Written(read) : null, error);
    }

    private static (string?, string?) Choice(LetterField field, string text)
    {
        var chosen = field.Choices.FirstOrDefault(choice => string.Equals(choice.TrimEnd('.'), text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase));
        if (field.Name == CommonFields.Civility && chosen is null) chosen = GenderAgreement.CivilityOf(text);
        if (chosen is null) return (null, $"Un choix parmi : {string.Join(", ", field.Choices)}.");

        return field.Accepts is { } accepted && !accepted.Contains(chosen) ? (null, field.Refusal) : (chosen, null);
    }

    private static (string?, string?) YesNo(string text) => text.ToLowerInvariant() switch
    {
        "oui" or "true" or "vrai" or "1" => (Yes, null),
        "non" or "false" or "faux" or "0" => (No, null),
        _ => (null, "Oui ou non."),
    };

    [GeneratedRegex(@"^\s*[-•–*](?:\s+|$)")]
    private static partial Regex ListMark();
}
