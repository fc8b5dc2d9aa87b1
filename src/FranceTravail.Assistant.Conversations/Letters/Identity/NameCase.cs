using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Identity;

/// <summary>« DE LA FONTAINE-ÉMERIC » → « de La Fontaine-Émeric ». A name in which somebody chose small letters keeps them.</summary>
internal static partial class NameCase
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static string Apply(string name)
    {
        var spaced = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'');
        return string.Join(' ', spaced.Split(' ').Select((word, index) => IsUpper(word) ? Word(word, index) : word));
    }

    public static bool IsUpper(string word) => word.Any(char.IsLetter) && !word.Any(char.IsLower);

    private static string Word(string word, int index)
    {
        // « de » and « d' » alone are small in French names; Le, La, Du, Des are not; « der » and « den » stand inside Dutch and German ones.
        if (word == "DE" || (index > 0 && word is ("DER" or "DEN" or "Y"))) return word.ToLower(French);

        var cased = Piece().Replace(word.ToLower(French), match => char.ToUpper(match.Value[0], French) + match.Value[1..]);
        return cased.StartsWith("D'", StringComparison.Ordinal) ? "d" + cased[1..] : cased;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*")]
    private static partial Regex Piece();
}
