using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>Finds the figures of a French text: numbers with their unit, amounts, percentages, durations, dates, articles.</summary>
public static partial class FigureReader
{
    private static readonly string[] MonthNames =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public static IReadOnlyList<Figure> Read(string text)
    {
        var found = new List<(int Start, Figure Figure)>();
        var taken = new bool[text.Length];

        // The longest readings first: what belongs to an article or a date is not read again as a number.
        Take(CitationMarkers.Marker(), _ => null);
        Take(Article(), match => new Figure(FigureKind.Article, ArticleValue(match), match.Value));
        Take(DayMonthYear(), match => new Figure(FigureKind.Date, WrittenDate(match), match.Value));
        Take(SlashedDate(), match => new Figure(FigureKind.Date, SlashedValue(match), match.Value));
        Take(Numeric(), match => new Figure(KindAfter(text, match), FrenchNumbers.Canonical(NumericValue(match)), match.Value));
        foreach (var (match, value) in FrenchNumbers.Find(text))
            TakeOne(match, new Figure(KindAfter(text, match), FrenchNumbers.Canonical(value), match.Value));

        return [.. found.OrderBy(one => one.Start).Select(one => one.Figure)];

        void Take(Regex pattern, Func<Match, Figure?> read)
        {
            foreach (Match match in pattern.Matches(text)) TakeOne(match, read(match));
        }

        void TakeOne(Match match, Figure? figure)
        {
            if (taken.AsSpan(match.Index, match.Length).Contains(true)) return;

            taken.AsSpan(match.Index, match.Length).Fill(true);
            if (figure is not null) found.Add((match.Index, figure));
        }
    }

    private static string ArticleValue(Match match) =>
        match.Groups["letter"].Value.ToUpperInvariant() + match.Groups["number"].Value;

    private static string WrittenDate(Match match)
    {
        var month = Array.IndexOf(MonthNames, Unaccented(match.Groups["month"].Value.ToLowerInvariant())) + 1;
        var year = match.Groups["year"].Success ? match.Groups["year"].Value : "????";
        return $"{year}-{month:00}-{int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture):00}";
    }

    private static string Unaccented(string month) => month switch
    {
        "fevrier" => "février",
        "aout" => "août",
        "decembre" => "décembre",
        _ => month,
    };

    private static string SlashedValue(Match match) =>
        $"{match.Groups["year"].Value}-{int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture):00}-{int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture):00}";

    private static decimal NumericValue(Match match)
    {
        var digits = string.Concat(match.Groups["integer"].Value.Where(char.IsDigit));
        var decimals = match.Groups["decimals"].Value;
        var text = decimals.Length == 0 ? digits : $"{digits}.{decimals}";

        // Longer than a decimal holds is no amount of ours; its own digits are then its value.
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : decimal.MaxValue;
    }

    private static FigureKind KindAfter(string text, Match match)
    {
        var unit = Unit().Match(text, match.Index + match.Length);
        if (!unit.Success || unit.Index != match.Index + match.Length) return FigureKind.Number;

        return unit.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "€" or "euro" or "euros" => FigureKind.Money,
            "%" or "pour cent" => FigureKind.Percent,
            "h" or "heure" or "heures" => FigureKind.Hours,
            "jour" or "jours" => FigureKind.Days,
            "semaine" or "semaines" => FigureKind.Weeks,
            "mois" => FigureKind.Months,
            _ => FigureKind.Years,
        };
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<letter>[LRDC])\s?\.?\s?\*?(?<number>\d{1,5}(?:-\d{1,3})*)(?![\d])")]
    private static partial Regex Article();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(?:er)?\s+(?<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?!\p{L})(?:\s+(?<year>\d{4}))?", RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})(?!\d)")]
    private static partial Regex SlashedDate();

    [GeneratedRegex(@"(?<![\d,.])(?<integer>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[,.](?<decimals>\d+))?")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"[ \u00a0\u202f]?(?<unit>€|euros?\b|%|pour cent\b|heures?\b|h\b|jours?\b|semaines?\b|mois\b|ans?\b|années?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
