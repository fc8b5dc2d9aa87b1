using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Pdf;

internal static partial class PdfMarkers
{
    /// <summary>A bullet or a number that stands alone before its text.</summary>
    public static bool IsMarker(string text) => Marker().IsMatch(text);

    /// <summary>« 3 », « Page 3 sur 18 », « - 3 - »; null for any other text.</summary>
    public static int? PageNumber(string text)
    {
        var match = Number().Match(text);
        return match.Success ? int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A title, leader dots and mostly a page number.</summary>
    public static bool IsContentsEntry(string text) => ContentsEntry().IsMatch(text);

    [GeneratedRegex(@"\A\s*(?:[-–—•◦▪■●○*‣⁃o\uF0B7\uF0A7\uF0D8]|(?:\d{1,2}\.){0,4}\d{1,2}[.)°]?|[a-z]\)|[IVX]{1,5}[.)-]?)\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\A\s*(?:[-–]\s*)?(?:page|p\.)?\s*(?<number>\d{1,4})(?:\s*(?:/|sur|de)\s*\d{1,4})?(?:\s*[-–])?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:\.{6}|(?:\. ){6}|…{3})[.… ]*(?:\d{1,4})?\s*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ContentsEntry();
}
