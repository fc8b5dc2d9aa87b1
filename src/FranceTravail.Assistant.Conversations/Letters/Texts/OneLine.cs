using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>A text with one space where it has spaces or line ends, to compare what was typed with what was read.</summary>
internal static partial class OneLine
{
    public static string Of(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
