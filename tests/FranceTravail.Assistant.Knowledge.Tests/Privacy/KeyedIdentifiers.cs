using System.Globalization;
using System.Numerics;
using CsCheck;

namespace FranceTravail.Assistant.Knowledge.Tests.Privacy;

/// <summary>Identifiers with the key that their definition gives them, written as people write them.</summary>
internal static class KeyedIdentifiers
{
    private static readonly Gen<string> Separator = Gen.OneOf("", " ", "\u00a0", ".");

    private static readonly Gen<(string Number, string Separator, string Key)> SocialSecurityParts = Gen.Select(
        Gen.Int[1, 2], Gen.Int[0, 99], Gen.Int[1, 12], Gen.OneOf(Gen.Int[1, 95].Select(number => $"{number:00}"), Gen.OneOf("2A", "2B")), Gen.Int[1, 990], Gen.Int[1, 999], Separator,
        (sex, year, month, department, town, order, separator) =>
        {
            string[] groups = [$"{sex}", $"{year:00}", $"{month:00}", department, $"{town:000}", $"{order:000}"];
            var number = long.Parse(string.Concat(groups).Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            return (string.Join(separator, groups), separator, $"{97 - (number % 97):00}");
        });

    private static readonly Gen<string> SocialSecurityNumber = SocialSecurityParts.Select(parts => parts.Number + parts.Separator + parts.Key);

    private static readonly Gen<string> Iban = Gen.Select(Gen.Char["0123456789ABCXYZ"].Array[11, 11], Gen.Long[0, 9_999_999_999], Gen.Bool, (account, bank, spaced) =>
    {
        var body = $"{bank:0000000000}{new string(account)}00";
        var digits = string.Concat((body + "FR00").Select(character => char.IsDigit(character) ? $"{character}" : $"{character - 'A' + 10}"));
        var whole = $"FR{98 - (int)(BigInteger.Parse(digits, CultureInfo.InvariantCulture) % 97):00}{body}";
        return spaced ? string.Join(' ', whole.Chunk(4).Select(group => new string(group))) : whole;
    });

    private static readonly Gen<string> Siren = Gen.Select(Gen.Int[10_000_000, 99_999_999], Separator, (number, separator) =>
        string.Join(separator, WithLuhn($"{number}").Chunk(3).Select(group => new string(group))));

    private static readonly Gen<string> Siret = Gen.Select(Gen.Int[10_000_000, 99_999_999], Gen.Int[1, 999], Gen.Bool, (siren, establishment, spaced) =>
    {
        var whole = WithLuhn($"{WithLuhn($"{siren}")}{establishment:0000}");
        return spaced ? $"{whole[..3]} {whole[3..6]} {whole[6..9]} {whole[9..]}" : whole;
    });

    public static Gen<string> Written { get; } = Gen.OneOf(SocialSecurityNumber, Iban, Siren, Siret);

    /// <summary>NIR without their key, or with another one than theirs.</summary>
    public static Gen<string> WithoutRightKey { get; } = Gen.OneOf(
        SocialSecurityParts.Select(parts => parts.Number),
        Gen.Select(SocialSecurityParts, Gen.Int[1, 96], (parts, shift) =>
            $"{parts.Number}{parts.Separator}{((int.Parse(parts.Key, CultureInfo.InvariantCulture) + shift - 1) % 97) + 1:00}"));

    // ISO/IEC 7812-1, annex B.
    private static string WithLuhn(string digits)
    {
        var sum = digits.Reverse().Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 2 : 1)).Sum(value => (value / 10) + (value % 10));
        return digits + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }
}
