using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>
/// NIR: thirteen characters and their key, 97 minus the rest of the number by 97; Corsica counts 2A as 19 and 2B as 18. One whose
/// key is absent or wrong is one too where it is built and written like one: who mistypes a digit has given the others away.
/// </summary>
internal static partial class SocialSecurityNumberDetector
{
    private const int WithoutKey = 13;

    public static IEnumerable<PersonalDatum> Find(string text)
    {
        // Those with their key first: they decide over what only looks like one beside them.
        var others = new List<PersonalDatum>();
        foreach (var candidate in OverlappingMatches.Of(Candidate(), text))
        {
            var datum = new PersonalDatum(PersonalDataKind.SocialSecurityNumber, candidate.Index, candidate.Value);
            var compact = Compact(candidate.ValueSpan);
            if (HasKey(compact)) yield return datum;
            else if (IsWrittenLikeOne(candidate, compact)) others.Add(datum);
        }

        foreach (var datum in others) yield return datum;
    }

    private static string Compact(ReadOnlySpan<char> written)
    {
        Span<char> compact = stackalloc char[WithoutKey + 2];
        var count = 0;
        foreach (var character in written)
        {
            if (char.IsAsciiLetterOrDigit(character)) compact[count++] = char.ToUpperInvariant(character);
        }

        return new string(compact[..count]);
    }

    private static bool HasKey(string compact)
    {
        if (compact.Length == WithoutKey) return false;

        var digits = compact[6] switch
        {
            'A' => $"{compact[..5]}19{compact[7..]}",
            'B' => $"{compact[..5]}18{compact[7..]}",
            _ => compact,
        };
        var number = long.Parse(digits.AsSpan(0, WithoutKey), NumberStyles.None, CultureInfo.InvariantCulture);
        var key = int.Parse(digits.AsSpan(WithoutKey), NumberStyles.None, CultureInfo.InvariantCulture);
        return key == 97 - (int)(number % 97);
    }

    /// <summary>Without the proof of a key: in groups that nothing else is written in, or thirteen digits in a row whose parts exist.</summary>
    private static bool IsWrittenLikeOne(Match candidate, string compact)
    {
        var groups = candidate.Groups["gap"].Captures.Count(gap => gap.Length > 0);
        if (groups == 5 && candidate.Groups["key"] is { Success: true } key && !char.IsAsciiDigit(key.ValueSpan[0])) return true;

        // One or two gaps are rather two or three numbers side by side; a year in front is that of a reference: 2026112400012.
        return groups is 0 or >= 3 && HasItsParts(compact) && (groups > 0 || !DatedReference().IsMatch(compact));
    }

    // INSEE: month 20, 30 to 42 and from 50 on where the certificate of birth does not say it; 91 to 96 before the independences of
    // North Africa, 97 and 98 overseas, 99 abroad. Sex 3, 4, 7 and 8 are provisional numbers, which have a month.
    private static bool HasItsParts(string compact)
    {
        var month = int.Parse(compact.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        return (month is >= 1 and <= 12 || (compact[0] is '1' or '2' && month is 20 or (>= 30 and <= 42) or >= 50))
            && compact[5..7] != "00" && compact[7..10] != "000" && compact[10..13] != "000";
    }

    [GeneratedRegex(@"(?<!\d)[123478](?<gap>[ \u00a0\u202f.-]?)\d{2}(?<gap>[ \u00a0\u202f.-]?)\d{2}(?<gap>[ \u00a0\u202f.-]?)(?:\d{2}|2[ABab])(?<gap>[ \u00a0\u202f.-]?)\d{3}(?<gap>[ \u00a0\u202f.-]?)\d{3}(?<key>(?:[ \u00a0\u202f.-]?|[ \u00a0\u202f]?/[ \u00a0\u202f]?)\d{2})?(?![\p{L}\d]|[ \u00a0\u202f]?(?:€|euro)|,\d)")]
    private static partial Regex Candidate();

    [GeneratedRegex(@"^202[2-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")]
    private static partial Regex DatedReference();
}
