using System.Globalization;
using System.Text;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>Words as they are compared and named: whatever their case and accents.</summary>
public static class PlainWords
{
    /// <summary>Lower case, without accents, words apart by whatever is neither letter nor digit.</summary>
    public static string[] Of(string text) => Split(Unaccented(text).ToLowerInvariant(), char.IsLetterOrDigit);

    /// <summary>For addresses and files: « Accueil à l'agence » → « accueil-a-l-agence »; empty where nothing of it can stand there.</summary>
    /// <param name="longest">Characters at most.</param>
    public static string Slug(string title, int longest)
    {
        var slug = string.Join('-', Split(Unaccented(title).ToLowerInvariant(), char.IsAsciiLetterOrDigit));
        return slug.Length <= longest ? slug : slug[..longest].TrimEnd('-');
    }

    public static string Unaccented(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark));

    private static string[] Split(string text, Func<char, bool> isOfWord) =>
        string.Concat(text.Select(character => isOfWord(character) ? character : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
