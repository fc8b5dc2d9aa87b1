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

    [GeneratedRegex(@"\[\s*(?<number>\d{1,3})(?:\s*[,;]\s*(?<number>\d{1,3}))*\s*\]")]
    private static partial Regex Marker();
}
