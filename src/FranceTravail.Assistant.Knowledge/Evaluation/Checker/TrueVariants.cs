using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Checker;

/// <summary>Says a supported sentence again without changing what it says: what the check must let through.</summary>
internal static partial class TrueVariants
{
    private static readonly Dictionary<string, string> InWords = new(StringComparer.Ordinal)
    {
        ["2"] = "deux",
        ["3"] = "trois",
        ["4"] = "quatre",
        ["6"] = "six",
        ["8"] = "huit",
        ["10"] = "dix",
        ["12"] = "douze",
        ["15"] = "quinze",
    };

    public static IEnumerable<string> Of(string sentence)
    {
        yield return $"{sentence} [1]";
        yield return $"D'après la fiche, {char.ToLowerInvariant(sentence[0])}{sentence[1..]} [1]";
        if (!sentence.Contains('«', StringComparison.Ordinal)) yield return $"« {sentence} » [1]";

        var written = SmallNumber().Replace(sentence, match => InWords[match.Value]);
        if (written != sentence) yield return $"{written} [1]";

        var ungrouped = DigitGroup().Replace(sentence, string.Empty);
        if (ungrouped != sentence) yield return $"{ungrouped} [1]";

        var without = Aside().Replace(sentence, string.Empty);
        if (without != sentence) yield return $"{without} [1]";
    }

    [GeneratedRegex(@"(?<![\d.,\-/\p{L}°] ?)(?:2|3|4|6|8|10|12|15)(?= (?:mois|jours|ans|semaines|heures)\b)")]
    private static partial Regex SmallNumber();

    [GeneratedRegex(@"(?<=\b\d{1,3})[ \u00a0\u202f](?=\d{3}\b)")]
    private static partial Regex DigitGroup();

    // A reference in brackets (« article L. 1234-1 ») may be left out; an exception in brackets may not.
    [GeneratedRegex(@"\s\((?:articles?|art\.)\s[^()]*\)")]
    private static partial Regex Aside();
}
