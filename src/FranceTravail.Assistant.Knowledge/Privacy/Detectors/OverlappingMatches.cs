using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>Every match, also those that begin inside another: digits before an identifier may look like its first ones until the key is tried.</summary>
internal static class OverlappingMatches
{
    public static IEnumerable<Match> Of(Regex pattern, string text)
    {
        for (var match = pattern.Match(text); match.Success; match = pattern.Match(text, match.Index + 1)) yield return match;
    }
}
