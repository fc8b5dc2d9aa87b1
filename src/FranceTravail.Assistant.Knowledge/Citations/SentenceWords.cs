using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>The words by which a sentence is known again in its source: as they are written, short ones and markers left out.</summary>
public static partial class SentenceWords
{
    public static HashSet<string> Of(string text) =>
        [.. Word().Matches(CitationMarkers.Remove(text)).Select(match => match.Value.ToLower(CultureInfo.InvariantCulture))];

    /// <summary>The share of <paramref name="words"/>, which are not empty, that another text holds.</summary>
    public static double SharedWith(string other, HashSet<string> words) => (double)words.Count(Of(other).Contains) / words.Count;

    [GeneratedRegex(@"[\p{L}\d]{3,}")]
    private static partial Regex Word();
}
