using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>
/// Conditions by a range, as the rows of a scale have them (« moins de 55 ans », « de 55 ans à moins de 57 ans », « 57 ans et
/// plus »), and the quantities that a question states (« à 58 ans »): words alone cannot tell which row 58 belongs to.
/// </summary>
public static partial class RangeConditions
{
    /// <summary>Whether what the question states lies in the range; null where the text has no range of that unit, or the question states none.</summary>
    /// <param name="condition">The first cell of a row.</param>
    public static bool? Admits(string condition, string question)
    {
        var ranges = Ranges(condition);
        if (ranges.Count == 0) return null;

        var stated = Quantities(question);
        var judged = ranges
            .SelectMany(range => stated.Where(quantity => quantity.Unit == range.Unit).Select(quantity => range.Holds(quantity.Value)))
            .ToList();
        return judged.Count == 0 ? null : judged.Contains(true);
    }

    private static List<Range> Ranges(string text)
    {
        var ranges = new List<Range>();
        foreach (Match match in Condition().Matches(text))
        {
            var unit = Unit(match.Groups["unit"].Value);
            if (match.Groups["between"].Success)
                ranges.Add(new Range(unit, Number(match.Groups["low"]), Number(match.Groups["high"]), IncludesHigh: !match.Groups["below"].Success));
            else if (match.Groups["under"].Success)
                ranges.Add(new Range(unit, null, Number(match.Groups["bound"]), IncludesHigh: match.Groups["upto"].Success));
            else if (match.Groups["over"].Success)
                ranges.Add(new Range(unit, Number(match.Groups["least"]), null, IncludesLow: match.Groups["from"].Success));
            else
                ranges.Add(new Range(unit, Number(match.Groups["floor"]), null));
        }

        return ranges;
    }

    // « moins de 55 ans » in a question is a range itself, which its words find.
    private static List<(string Unit, decimal Value)> Quantities(string question) =>
        [.. Quantity().Matches(question).Select(match => (Unit(match.Groups["unit"].Value), Number(match.Groups["value"])!.Value))];

    private static decimal? Number(Group group) => decimal.Parse(
        string.Concat(group.Value.Where(character => char.IsDigit(character) || character == ',')).Replace(',', '.'), CultureInfo.InvariantCulture);

    private static string Unit(string written) => written.ToLowerInvariant() switch
    {
        "an" or "ans" or "année" or "années" => "an",
        "€" or "euro" or "euros" => "€",
        "mois" => "mois",
        var other => other.TrimEnd('s'),
    };

    private const string Digits = @"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,9})(?!\d)(?:,\d{1,4})?";

    private const string Units = "€|%|euros?|ans?|années?|mois|semaines?|jours?|heures?|salariés|enfants?|personnes|km|kilomètres?|trimestres?";

    [GeneratedRegex(
        $@"(?<between>\b(?:de|entre)\s(?:plus\sde\s)?(?<low>{Digits})\s?(?:{Units})?\s(?:à|et)\s(?<below>moins\sde\s)?(?<high>{Digits})\s?(?<unit>{Units})(?!\p{{L}}))"
        + $@"|(?<under>\b(?:(?<upto>jusqu['’]à|au\splus|au\smaximum)|moins\sde)\s(?<bound>{Digits})\s?(?<unit>{Units})(?!\p{{L}}))"
        + $@"|(?<over>\b(?:(?<from>à\spartir\sde|au\smoins|dès)|plus\sde)\s(?<least>{Digits})\s?(?<unit>{Units})(?!\p{{L}}))"
        + $@"|(?<floor>{Digits})\s?(?<unit>{Units})\s(?:et|ou)\s(?:plus|au-delà|davantage)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Condition();

    [GeneratedRegex(
        $@"(?<!\d)(?<!\b(?:moins|plus|partir)\sde\s)(?<!\bau\s(?:moins|plus)\s)(?<value>{Digits})\s?(?<unit>{Units})(?!\p{{L}})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    private readonly record struct Range(string Unit, decimal? Low, decimal? High, bool IncludesLow = true, bool IncludesHigh = true)
    {
        public bool Holds(decimal value) =>
            (Low is not { } low || value > low || (IncludesLow && value == low))
            && (High is not { } high || value < high || (IncludesHigh && value == high));
    }
}
