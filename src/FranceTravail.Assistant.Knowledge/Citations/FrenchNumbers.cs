using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>Numbers written in words, from « deux » to « neuf cent mille » (« un » and « une » alone are articles, not figures).</summary>
internal static partial class FrenchNumbers
{
    private static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal)
    {
        ["zéro"] = 0,
        ["un"] = 1,
        ["une"] = 1,
        ["deux"] = 2,
        ["trois"] = 3,
        ["quatre"] = 4,
        ["cinq"] = 5,
        ["six"] = 6,
        ["sept"] = 7,
        ["huit"] = 8,
        ["neuf"] = 9,
        ["dix"] = 10,
        ["onze"] = 11,
        ["douze"] = 12,
        ["treize"] = 13,
        ["quatorze"] = 14,
        ["quinze"] = 15,
        ["seize"] = 16,
        ["vingt"] = 20,
        ["vingts"] = 20,
        ["trente"] = 30,
        ["quarante"] = 40,
        ["cinquante"] = 50,
        ["soixante"] = 60,
    };

    /// <summary>Every number in words of the text, with its value.</summary>
    public static IEnumerable<(Match Match, decimal Value)> Find(string text)
    {
        foreach (Match match in Words().Matches(text))
        {
            var words = match.Value.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            if (words is ["un"] or ["une"]) continue;

            yield return (match, Value(words));
        }
    }

    public static string Canonical(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static decimal Value(IEnumerable<string> words)
    {
        var (total, group, last) = (0, 0, 0);
        foreach (var word in words)
        {
            switch (word)
            {
                case "et":
                    continue;
                case "mille":
                    total += Math.Max(1, group) * 1000;
                    group = last = 0;
                    continue;
                case "cent" or "cents":
                    group = Math.Max(1, group) * 100;
                    last = 0;
                    continue;
                case "vingt" or "vingts" when last == 4:
                    // « quatre-vingt » is four times twenty; in « cent quatre-vingt » the hundred stays outside.
                    group += (4 * 20) - 4;
                    last = 80;
                    continue;
                default:
                    last = Units[word];
                    group += last;
                    continue;
            }
        }

        return total + group;
    }

    private const string Word = "(?:zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille)";

    [GeneratedRegex($@"(?<![\p{{L}}-]){Word}(?:(?:-et-|\set\s|-|\s){Word})*(?![\p{{L}}])", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
