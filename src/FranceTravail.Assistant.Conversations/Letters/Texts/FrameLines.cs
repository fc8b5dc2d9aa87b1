using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>The lines of a letter that are known by their words, whoever wrote them.</summary>
internal static partial class FrameLines
{
    public static bool IsSubject(string text) => Subject().IsMatch(text);

    /// <summary>« Je vous prie d'agréer… », « Cordialement ».</summary>
    public static bool IsClosing(string text) => Closing().IsMatch(text);

    [GeneratedRegex(@"^Objet\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\bagréer\b|\bsalutations\b|^Cordialement\b|^Bien à vous\b", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}
