using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>The fields in braces of a template's text.</summary>
internal static partial class FieldPlaces
{
    public static IEnumerable<string> In(string text) => Place().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>A value that ends a sentence itself, as « S.A. », takes the place of the full stop behind it.</summary>
    public static string Fill(string text, Func<string, string> value) => PlaceAndStop().Replace(text, match =>
    {
        var written = value(match.Groups[1].Value);
        return written.Length > 0 && written[^1] is '.' or '!' or '?' ? written : written + match.Groups[2].Value;
    });

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{([a-z_]+)\}(\.?)")]
    private static partial Regex PlaceAndStop();
}
