using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>Lines without words, which part the paragraphs of a letter.</summary>
internal static partial class EmptyLines
{
    public static bool AreIn(string text) => EmptyLine().IsMatch(text);

    /// <summary>What stands between them, empty pieces included.</summary>
    public static string[] Split(string text) => EmptyLine().Split(text);

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex EmptyLine();
}
