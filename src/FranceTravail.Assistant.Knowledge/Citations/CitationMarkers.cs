using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>The <c>[n]</c> by which an answer names its extracts.</summary>
public static partial class CitationMarkers
{
    /// <summary>The distinct numbers, in order of first appearance. « [1, 2] » counts as two.</summary>
    public static IReadOnlyList<int> Numbers(string answer) =>
        [.. Marker().Matches(answer)
            .SelectMany(match => match.Groups["number"].Captures)
            .Select(capture => int.Parse(capture.Value, CultureInfo.InvariantCulture))
            .Distinct()];

    public static string Remove(string answer) => Marker().Replace(answer, string.Empty);

    /// <summary>The one form that is a citation, for the checks and for the page: « [1] », « [1, 2] »; the numbers are the captures of <c>number</c>.</summary>
    [GeneratedRegex(@"\[(?<number>[0-9]{1,3})(?:\s?[,;]\s?(?<number>[0-9]{1,3}))*\]", RegexOptions.ExplicitCapture)]
    public static partial Regex Marker();
}
