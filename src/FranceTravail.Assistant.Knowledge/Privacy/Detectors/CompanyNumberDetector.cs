using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>SIRET and SIREN by their Luhn key. The establishments of La Poste have a key of their own: digits that add up to a multiple of five.</summary>
internal static partial class CompanyNumberDetector
{
    private const string LaPoste = "356000000";

    public static IEnumerable<PersonalDatum> Find(string text)
    {
        foreach (var candidate in OverlappingMatches.Of(Candidate(), text))
        {
            var written = candidate.Value;
            var digits = string.Concat(written.Where(char.IsAsciiDigit));
            if (IsLuhn(digits) || (digits.Length == 14 && digits.StartsWith(LaPoste, StringComparison.Ordinal) && digits.Sum(digit => digit - '0') % 5 == 0))
                yield return new PersonalDatum(digits.Length == 14 ? PersonalDataKind.Siret : PersonalDataKind.Siren, candidate.Index, written);
        }
    }

    private static bool IsLuhn(string digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = digits[^(index + 1)] - '0';
            if (index % 2 == 1) digit *= 2;
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    // The same separator throughout, or the digits before a number would give it a tenth of a chance to be another one.
    [GeneratedRegex(@"(?<![\p{L}\d])[0-9]{3}(?<gap>[ .\u00a0\u202f-]?)\d{3}\k<gap>\d{3}(?:[ .\u00a0\u202f-]?\d{5}|\k<gap>\d{3}\k<gap>\d{2})?(?![\p{L}\d])")]
    private static partial Regex Candidate();
}
