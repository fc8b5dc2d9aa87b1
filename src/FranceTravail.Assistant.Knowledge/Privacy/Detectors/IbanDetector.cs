using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>IBAN of the countries that pay in euros by SEPA, by length and key (ISO 13616, ISO 7064 MOD 97-10).</summary>
internal static partial class IbanDetector
{
    private const string Countries =
        "AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27";

    private static readonly FrozenDictionary<string, int> Lengths = Countries.Split(' ')
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry[2..], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<PersonalDatum> Find(string text)
    {
        foreach (Match start in Start().Matches(text))
        {
            if (!Lengths.TryGetValue(start.Value[..2], out var length)) continue;
            if (End(text, start.Index, length) is { } end && HasKey(text.AsSpan(start.Index, end - start.Index)))
                yield return new PersonalDatum(PersonalDataKind.Iban, start.Index, text[start.Index..end]);
        }
    }

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

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Za-z]{2}\d{2}(?=[ \u00a0\u202f.-]?[A-Za-z0-9])")]
    private static partial Regex Start();
}
