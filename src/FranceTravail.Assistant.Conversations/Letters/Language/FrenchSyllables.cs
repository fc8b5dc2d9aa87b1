using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Language;

/// <summary>Counts spoken syllables by their vowels: a rule of spelling, a little off for some words, which averages out over a letter.</summary>
internal static partial class FrenchSyllables
{
    private const string Vowels = "aàâeéèêëiïîoôuùûüyœæ";

    public static int In(string word)
    {
        var letters = SilentU().Replace(word.ToLowerInvariant(), "$1");
        letters = YBetweenVowels().Replace(letters, "j");
        letters = SilentEnd().Replace(letters, string.Empty);
        var count = 0;
        var before = '\0';
        foreach (var letter in letters)
        {
            if (Vowels.Contains(letter, StringComparison.Ordinal) && IsSaidApart(before, letter)) count++;
            before = letter;
        }

        // « le », « que »: the e is said where there is no other vowel.
        return Math.Max(1, count);
    }

    // « ré-union », « situ-é », « ma-ïs », « extra-ordinaire »; other vowels side by side are one sound.
    private static bool IsSaidApart(char before, char vowel) =>
        !Vowels.Contains(before, StringComparison.Ordinal)
        || before is 'é' or 'è' or 'ê'
        || vowel is 'ï' or 'ü' or 'ë'
        || (vowel is 'é' or 'è' or 'ê' && before is not ('i' or 'y'))
        || (before, vowel) is ('a', 'o') or ('o', 'a');

    [GeneratedRegex(@"([qg])u(?=[eéèêiî])|(?<=q)u(?=[aàâo])")]
    private static partial Regex SilentU();

    // « moyen » is moi-ien.
    [GeneratedRegex(@"(?<=[aeéoui])y(?=[aeéèiouâê])")]
    private static partial Regex YBetweenVowels();

    // A final e, its plural, and the plural of verbs after what nouns do not end in.
    [GeneratedRegex(@"(?:es?|(?<=ai|oi|èr|iss|iv|is|enn|ett|(?<!so)uv|nd|rd|ul)ent)$")]
    private static partial Regex SilentEnd();
}
