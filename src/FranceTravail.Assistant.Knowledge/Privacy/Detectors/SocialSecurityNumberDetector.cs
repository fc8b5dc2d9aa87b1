using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>NIR: thirteen characters and their key, 97 minus the rest of the number by 97; Corsica counts 2A as 19 and 2B as 18.</summary>
internal static partial class SocialSecurityNumberDetector
{
    public static IEnumerable<PersonalDatum> Find(string text)
    {
        foreach (var candidate in OverlappingMatches.Of(Candidate(), text))
        {
            if (HasKey(candidate.ValueSpan))
                yield return new PersonalDatum(PersonalDataKind.SocialSecurityNumber, candidate.Index, candidate.Value);
        }
    }

    private static bool HasKey(ReadOnlySpan<char> written)
    {
        Span<char> compact = stackalloc char[15];
        var count = 0;
        foreach (var character in written)
        {
            if (!Separators.Is(character)) compact[count++] = char.ToUpperInvariant(character);
        }

        if (compact[6] == 'A') (compact[5], compact[6]) = ('1', '9');
        else if (compact[6] == 'B') (compact[5], compact[6]) = ('1', '8');

        var number = long.Parse(compact[..13], NumberStyles.None, CultureInfo.InvariantCulture);
        var key = int.Parse(compact[13..], NumberStyles.None, CultureInfo.InvariantCulture);
        return key == 97 - (int)(number % 97);
    }

    [GeneratedRegex(@"(?<!\d)[123478][ \u00a0\u202f.-]?\d{2}[ \u00a0\u202f.-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ \u00a0\u202f.-]?(?:\d{2}|2[ABab])[ \u00a0\u202f.-]?\d{3}[ \u00a0\u202f.-]?\d{3}[ \u00a0\u202f.-]?\d{2}(?![\p{L}\d])")]
    private static partial Regex Candidate();
}
