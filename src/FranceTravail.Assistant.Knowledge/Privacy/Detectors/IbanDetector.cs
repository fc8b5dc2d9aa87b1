using System.Collections.Frozen;
using System.Globalization;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>IBAN of the countries that pay in euros by SEPA, by length and key (ISO 13616, ISO 7064 MOD 97-10).</summary>
internal static class IbanDetector
{
    private const string Countries =
        "AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27";

    private static readonly FrozenDictionary<string, int> Lengths = Countries.Split(' ')
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry[2..], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<PersonalDatum> Find(string text)
    {
        // By its check digits: there are fewer digits in a text than pairs of letters.
        for (var digit = NextDigit(text, 2); digit >= 0; digit = NextDigit(text, digit + 1))
        {
            var start = digit - 2;
            if (!IsStart(text, start) || !Lengths.TryGetValue(text.Substring(start, 2), out var length)) continue;
            if (End(text, start, length) is { } end && HasKey(text.AsSpan(start, end - start)))
                yield return new PersonalDatum(PersonalDataKind.Iban, start, text[start..end]);
        }
    }

    private static int NextDigit(string text, int from)
    {
        if (from >= text.Length) return -1;

        var index = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return index < 0 ? -1 : from + index;
    }

    // Two letters and two digits that begin a word.
    private static bool IsStart(string text, int start) =>
        char.IsAsciiLetter(text[start]) && char.IsAsciiLetter(text[start + 1]) && start + 3 < text.Length && char.IsAsciiDigit(text[start + 3])
        && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));

    /// <summary>Where the characters of the number end, single separators left out; null where there are fewer of them, or more.</summary>
    private static int? End(string text, int start, int length)
    {
        var (index, read) = (start, 0);
        while (index < text.Length && read < length)
        {
            if (char.IsAsciiLetterOrDigit(text[index])) read++;
            else if (!Separators.Is(text[index]) || Separators.Is(text[index - 1])) return null;
            index++;
        }

        return read == length && (index == text.Length || !char.IsLetterOrDigit(text[index])) ? index : null;
    }

    private static bool HasKey(ReadOnlySpan<char> number)
    {
        Span<char> compact = stackalloc char[34];
        var count = 0;
        foreach (var character in number)
        {
            if (!Separators.Is(character)) compact[count++] = char.ToUpperInvariant(character);
        }

        var remainder = 0;
        for (var index = 0; index < count; index++)
        {
            var character = compact[(index + 4) % count];
            remainder = char.IsAsciiDigit(character)
                ? ((remainder * 10) + character - '0') % 97
                : ((remainder * 100) + character - 'A' + 10) % 97;
        }

        return remainder == 1;
    }
}
