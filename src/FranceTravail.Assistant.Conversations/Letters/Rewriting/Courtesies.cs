using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>Sentences that decide nothing: « n'hésitez pas à nous contacter si vous avez une question » is neither a negation nor a condition.</summary>
internal static partial class Courtesies
{
    public static string Remove(string text) => Courtesy().Replace(text, string.Empty);

    public static bool Is(string sentence) => Courtesy().IsMatch(sentence);

    [GeneratedRegex(@"\bn['’]hésitez (?:surtout )?pas[^.!?]*|\b(?:je (?:me tiens|reste)|nous (?:nous tenons|restons)) à votre disposition[^.!?]*|\bje vous remercie[^.!?]*", RegexOptions.IgnoreCase)]
    private static partial Regex Courtesy();
}
