using System.Globalization;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Figures that neither the form, nor the notes, nor the template told.</summary>
internal static partial class UnknownFigures
{
    /// <summary>A number in digits, or one in words before a unit of time or money; « les deux parties » says nothing that could be wrong.</summary>
    public static bool Counts(Figure figure) => figure.Text.Any(char.IsAsciiDigit) || figure.Kind != FigureKind.Number;

    /// <param name="told">What else may hold figures: the agent's notes.</param>
    public static IEnumerable<string> In(string text, LetterTemplate template, LetterFacts facts, string told = "")
    {
        // Each by itself: what stands beside a value in the form does not in the letter.
        var sources = facts.Values.Values.Append(told).Concat(LetterComposer.Active(template, facts).Select(paragraph => paragraph.Text)).ToList();
        var known = sources.SelectMany(FigureReader.Read).ToList();
        var times = sources.SelectMany(source => Time().Matches(source).Select(Value)).ToHashSet();

        // A time is one figure: « 10 h 30 » beside « 11 h » is wrong as a whole.
        var wrongTimes = Time().Matches(text).Where(match => !IsFull(match) && !times.Contains(Value(match))).Select(match => match.Value);
        var rest = Time().Replace(text, match => IsFull(match) ? $"{match.Groups["hour"].Value} h" : "…");
        return wrongTimes.Concat(FigureReader.Read(rest).Where(figure => Counts(figure) && !known.Exists(other => other.Matches(figure))).Select(figure => figure.Text));
    }

    // « 11 h 00 » is « 11 h ».
    private static bool IsFull(Match time) => time.Groups["minutes"].Value == "00";

    private static int Value(Match time) => (60 * int.Parse(time.Groups["hour"].Value, CultureInfo.InvariantCulture)) + int.Parse(time.Groups["minutes"].Value, CultureInfo.InvariantCulture);

    // With its minutes; « 10 h » alone may also be ten hours.
    [GeneratedRegex(@"(?<![\d,./-])(?<hour>[01]?\d|2[0-3])\s?(?:h|:|heures?)\s?(?<minutes>[0-5]\d)(?![\d,.]\d|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Time();
}
