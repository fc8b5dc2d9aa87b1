using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

/// <summary>The beginning of a line that is a list item: a bullet, « 1. », « 1) », « 1° » or « a) ».</summary>
internal readonly partial record struct ListMarker(string Marker, int Depth, string Text)
{
    private const int SpacesPerLevel = 2;

    public static ListMarker? TryParse(string line)
    {
        var match = Form().Match(line);
        if (!match.Success) return null;

        var sign = match.Groups["sign"].Value;
        var marker = char.IsLetterOrDigit(sign[0]) ? sign : "-";
        return new ListMarker(marker, match.Groups["indent"].Length / SpacesPerLevel, line[match.Length..]);
    }

    // U+F0B7 is the bullet of Symbol and Wingdings, as PDF and Word files give it.
    [GeneratedRegex(@"\A(?<indent>[ \t]*)(?<sign>[-–—•◦▪■●○*‣⁃\uF0B7\uF0A7]|\d{1,3}[.)°](?=\s)|[a-z]\))\s+(?=\S)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
