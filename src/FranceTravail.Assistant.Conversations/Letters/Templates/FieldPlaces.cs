using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>The fields in braces of a template's text.</summary>
internal static partial class FieldPlaces
{
    public static IEnumerable<string> In(string text) => Place().Matches(text).Select(match => match.Groups[1].Value);

    public static string Fill(string text, Func<string, string> value) => Place().Replace(text, match => value(match.Groups[1].Value));

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Place();
}
